package org.mutualaid.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * How a managed Java runtime starts a function: the Runtime Interface Client on the class path,
 * with the JVM options of Lambda; the function's own code is found through the working directory.
 */
final class RuntimeClient {
  private static final String NATIVE_PROPERTY =
      "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";

  /** The heap that Lambda gives at 1,024 MB: 85 %. */
  private static final String HEAP = "-Xmx870m";

  private final List<Path> jars;
  private final Path library;

  RuntimeClient(Path lib, Path work) throws IOException {
    try (Stream<Path> files = Files.list(lib.toAbsolutePath())) {
      this.jars = files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
    }
    this.library = unpackLibrary(work);
  }

  /**
   * The command that starts a function.
   *
   * @param options more options for the JVM
   */
  List<String> command(String handler, List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", HEAP));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-D" + NATIVE_PROPERTY + "=" + library);
    command.addAll(options);
    command.addAll(List.of("-cp", classPath()));
    command.add("com.amazonaws.services.lambda.runtime.api.client.AWSLambda");
    command.add(handler);
    return command;
  }

  private String classPath() {
    return String.join(File.pathSeparator, jars.stream().map(Path::toString).toList());
  }

  /** Unpacked once: two clients that start together would overwrite each other's copy. */
  private Path unpackLibrary(Path work) throws IOException {
    String machine = System.getProperty("os.arch").equals("aarch64") ? "aarch_64" : "x86_64";
    String entry = "jni/libaws-lambda-jni.linux-" + machine + ".so";
    Path target = work.resolve("libaws-lambda-jni.so");
    try (var jar = new ZipFile(jarOfClient().toFile());
        InputStream in = jar.getInputStream(jar.getEntry(entry))) {
      Files.copy(in, target);
    }
    return target;
  }

  private Path jarOfClient() {
    return jars.stream()
        .filter(jar -> jar.getFileName().toString().contains("runtime-interface-client"))
        .findFirst()
        .orElseThrow(() -> new UncheckedIOException(new IOException("no runtime client")));
  }
}
