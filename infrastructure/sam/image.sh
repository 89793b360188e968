#!/bin/sh
# Builds a container image like Lambda's java25 one out of what stands on this machine: its JDK,
# its C library, busybox and the Runtime Interface Client. It is for machines that cannot pull
# public.ecr.aws/lambda/java:25; where one can, this script is not needed.
#
#   infrastructure/sam/image.sh [IMAGE]        (default: mutual-aid-java25)
set -eu
image=${1:-mutual-aid-java25}
here=$(cd "$(dirname "$0")" && pwd)
client="$here/../runtime-client/target/lib"
jdk=$("$here/../find-jdk.sh")

say() { printf '%s\n' "$*" >&2; }
need() { say "$1"; exit 1; }

[ "$(uname -s)" = Linux ] || need "The image is made of this machine's own libraries, so it can only be built on Linux."
docker version >/dev/null 2>&1 || need "Docker does not answer: start it, or install it (Debian: apt-get install docker.io)."
busybox=$(command -v busybox) || need "busybox is missing (Debian: apt-get install busybox-static)."
ls "$client"/aws-lambda-java-runtime-interface-client-*.jar >/dev/null 2>&1 ||
  need "The Runtime Interface Client is not collected yet: mvn -pl infrastructure/runtime-client process-resources"

root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT INT TERM
mkdir -p "$root/bin" "$root/etc" "$root/tmp" "$root/opt" "$root/var/task" "$root/var/runtime/lib" "$root/var/rapid"
chmod 755 "$root"
chmod 1777 "$root/tmp"

"$jdk/bin/jlink" --output "$root/var/lang" --strip-debug --no-header-files --no-man-pages \
  --add-modules java.se,jdk.unsupported,jdk.crypto.ec,jdk.management,jdk.zipfs,jdk.httpserver,jdk.charsets,jdk.localedata,jdk.net,jdk.naming.dns \
  --generate-cds-archive >/dev/null
# The JVM picks the plain archive; those for very large heaps and small headers only take room.
rm -f "$root"/var/lang/lib/server/classes_nocoops*.jsa "$root"/var/lang/lib/server/classes*_coh.jsa

cp "$busybox" "$root/bin/busybox"
if ldd "$busybox" >/dev/null 2>&1; then
  need "This busybox needs shared libraries; a static one is wanted (Debian: apt-get install busybox-static)."
fi
for command in sh mv cp rm ls cat chmod mkdir env ln ps; do ln -s busybox "$root/bin/$command"; done

# The C library as the JVM asks for it, each file under the path the loader will look for it.
copy_library() {
  mkdir -p "$root$(dirname "$1")"
  cp -L "$1" "$root$1"
}
java_home="$root/var/lang"
ldd "$java_home/bin/java" "$java_home/lib/server/libjvm.so" "$java_home"/lib/libjli.so \
  "$java_home/lib/libjava.so" "$java_home/lib/libnet.so" "$java_home/lib/libnio.so" "$java_home/lib/libzip.so" 2>/dev/null |
  sed -n 's/.*=> \(\/[^ ]*\) .*/\1/p; s/^[[:space:]]*\(\/[^ ]*ld-linux[^ ]*\) .*/\1/p' |
  grep -v "^$root" | sort -u | while read -r library; do copy_library "$library"; done
library_folder=$(dirname "$(ldd "$java_home/bin/java" | sed -n 's/.*libc\.so\.6 => \([^ ]*\) .*/\1/p')")
for name in librt.so.1 libdl.so.2 libpthread.so.0 libgcc_s.so.1 libresolv.so.2 libnss_dns.so.2 libnss_files.so.2; do
  if [ -e "$library_folder/$name" ]; then copy_library "$library_folder/$name"; fi
done

echo 'root:x:0:0:root:/tmp:/bin/sh' >"$root/etc/passwd"
echo 'hosts: files dns' >"$root/etc/nsswitch.conf"
cp "$client"/*.jar "$root/var/runtime/lib/"
cp "$here/bootstrap" "$root/var/runtime/bootstrap"
chmod 755 "$root/var/runtime/bootstrap"

previous=$(docker image inspect --format '{{.Id}}' "$image" 2>/dev/null || true)
tar -C "$root" --owner=0 --group=0 --numeric-owner -c . |
  docker import \
    --change 'ENV PATH=/var/lang/bin:/bin LAMBDA_TASK_ROOT=/var/task LAMBDA_RUNTIME_DIR=/var/runtime LANG=C.UTF-8 TZ=:UTC' \
    --change 'WORKDIR /var/task' --change 'ENTRYPOINT ["/var/rapid/aws-lambda-rie"]' - "$image" >/dev/null
# SAM local keeps an image of its own on top of this one; an old one would go on being used.
for stale in "${image%%:*}:rapid-x86_64" "${image%%:*}:rapid-arm64" $previous; do
  docker rmi "$stale" >/dev/null 2>&1 || true
done
say "Built $image ($(docker image inspect --format '{{.Size}}' "$image" | awk '{printf "%.0f MB", $1/1000000}'))"
