package org.mutualaid.functions.authorize;

/** Why a token was not believed. For the log alone: the caller is told only that it was not. */
enum Flaw {
  NO_TOKEN,
  SEVERAL_TOKENS,
  TOO_LONG,
  UNREADABLE,
  DUPLICATE_MEMBER,
  FORBIDDEN_HEADER,
  WRONG_ALGORITHM,
  UNKNOWN_KEY,
  KEYS_UNREACHABLE,
  BAD_SIGNATURE,
  WRONG_ISSUER,
  WRONG_CLIENT,
  WRONG_AUDIENCE,
  NO_ACCESS_TOKEN,
  BAD_TIME,
  EXPIRED,
  NOT_YET_VALID,
  BAD_SUBJECT,
  BAD_SCOPE
}
