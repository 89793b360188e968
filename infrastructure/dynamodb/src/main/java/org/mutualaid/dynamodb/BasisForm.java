package org.mutualaid.dynamodb;

import org.mutualaid.claim.Basis;

/** What a calculation rested on, as it is stored inside the sealed facts. */
final class BasisForm {
  private BasisForm() {}

  static Fields of(Basis basis) {
    Fields fields =
        new Fields()
            .part("cover", PersonItem.cover(basis.cover()))
            .number("ownLines", basis.ownLines());
    basis.homeLines().ifPresent(lines -> fields.number("homeLines", lines));
    return fields;
  }

  static Basis read(Part part) {
    return new Basis(
        PersonItem.readCover(part.part("cover")),
        Math.toIntExact(part.number("ownLines")),
        part.optionalNumber("homeLines").map(Math::toIntExact));
  }
}
