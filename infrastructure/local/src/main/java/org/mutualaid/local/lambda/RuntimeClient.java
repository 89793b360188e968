package org.mutualaid.local.lambda;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mutualaid.local.process.Children;
import org.mutualaid.local.refusal.CannotStart;
import org.mutualaid.local.template.Arns;
import org.mutualaid.local.template.FunctionSpec;

/**
 * Starts functions under the real Runtime Interface Client, as the managed runtime does: in the
 * unpacked zip, with the client alone on the class path and Lambda's flags.
 */
public final class RuntimeClient {
  private static final String MAIN = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
  private static final String NATIVE =
      "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";
  private final Path jars;
  private final Path library;
  private final Path logs;
  private final RuntimeApi api;
  private final Children children;

  /**
   * Makes the client ready.
   *
   * @param jars the folder with its jars
   * @param data where its native library and the logs go
   */
  public RuntimeClient(Path jars, Path data, RuntimeApi api, Children children) {
    this.jars = jars.toAbsolutePath();
    this.logs = data.resolve("logs");
    this.api = api;
    this.children = children;
    this.library = unpackLibrary(jars, data.toAbsolutePath());
  }

  FunctionProcess start(FunctionSpec spec, FunctionCode code) {
    var process = new FunctionProcess(spec.arn());
    api.enter(process);
    Path log = logs.resolve(spec.name() + ".log");
    process.runs(
        children.start(command(spec), code.folder(), environment(spec, code, process), log));
    return process;
  }

  void end(FunctionProcess process) {
    process.kill();
    api.leave(process);
  }

  private List<String> command(FunctionSpec spec) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        // The heap Lambda leaves of a function's memory.
        "-Xmx" + spec.memoryMegabytes() * 85 / 100 + "m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xshare:auto",
        "--enable-native-access=ALL-UNNAMED",
        // Each would unpack it to the same file, and two at once would crash.
        "-D" + NATIVE + "=" + library,
        "-cp",
        jars + "/*",
        MAIN,
        spec.handler());
  }

  private Map<String, String> environment(
      FunctionSpec spec, FunctionCode code, FunctionProcess process) {
    Map<String, String> environment = new TreeMap<>(Credentials.ENVIRONMENT);
    environment.putAll(spec.environment());
    environment.put("AWS_LAMBDA_RUNTIME_API", api.address(process.id()));
    environment.put("_HANDLER", spec.handler());
    environment.put("AWS_LAMBDA_FUNCTION_NAME", spec.name());
    environment.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
    environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "" + spec.memoryMegabytes());
    environment.put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/" + spec.name());
    environment.put("AWS_LAMBDA_LOG_STREAM_NAME", process.id());
    environment.put("LAMBDA_TASK_ROOT", code.folder().toString());
    environment.put("AWS_REGION", Arns.REGION);
    environment.put("TZ", ":UTC");
    environment.put("LANG", "en_US.UTF-8");
    return environment;
  }

  private static Path unpackLibrary(Path jars, Path data) {
    Path target = data.resolve("runtime-client.so");
    try (Stream<Path> files = Files.list(jars)) {
      Path jar =
          files
              .filter(f -> f.toString().contains("runtime-interface-client"))
              .findFirst()
              .orElseThrow();
      extract(jar, target);
      return target;
    } catch (IOException | RuntimeException e) {
      throw new CannotStart(
          "The Runtime Interface Client is not in %s: make run collects it.".formatted(jars), e);
    }
  }

  private static void extract(Path jar, Path target) throws IOException {
    String machine =
        System.getProperty("os.arch").toLowerCase(Locale.ROOT).contains("aarch")
            ? "aarch_64"
            : "x86_64";
    try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of());
        InputStream library =
            Files.newInputStream(zip.getPath("jni/libaws-lambda-jni.linux-" + machine + ".so"))) {
      Files.copy(library, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
