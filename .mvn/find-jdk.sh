# Sets JAVA_HOME to a JDK of version 25 or newer: the one given, else the newest in the usual folders.
# Sourced by mvnw and by parallax, so that both need nothing but a JDK somewhere on the machine.

jdk_version() { # DIR -> its feature version, 0 where DIR is no JDK
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || { echo 0; return; }
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" | head -n 1
}

find_jdk() {
  best=24
  set +f
  for dir in "${JAVA_HOME:-/nowhere}" "${JDK_HOME:-/nowhere}" /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    version=$(jdk_version "$dir")
    [ "${version:-0}" -gt "$best" ] || continue
    best=$version found=$dir
    [ "$dir" = "${JAVA_HOME:-}" ] && break
  done
  if [ "$best" -lt 25 ]; then
    echo "Parallax needs a JDK of version 25 or newer and found none: install one (for example from https://adoptium.net) or set JAVA_HOME to it." >&2
    exit 69
  fi
  JAVA_HOME=$found
  export JAVA_HOME
}
find_jdk
