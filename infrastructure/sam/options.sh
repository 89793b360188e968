# Read by start.sh and invoke-all.sh, from the root of the repository: with what SAM local runs the
# functions. Sets: folder, port_base, sam_port, sam, image, variables, options.
say() { printf '%s\n' "$*" >&2; }
need() { say "$1"; exit 1; }

folder=${DATA:-.local}/sam
port_base=${PORT_BASE:-4000}
sam_port=${SAM_PORT:-3000}
sam=$(command -v sam || echo .tools/sam/bin/sam)
[ -x "$sam" ] || need "The SAM command line is missing: python3 -m venv .tools/sam && .tools/sam/bin/pip install aws-sam-cli==1.170.0"
docker version >/dev/null 2>&1 || need "Docker does not answer: start it, or install it (Debian: apt-get install docker.io)."

case $(uname -m) in
  aarch64 | arm64) architecture=arm64 ;;
  *) architecture=x86_64 ;;
esac
# Lambda's own image where it is at hand or can be pulled; else one made of this machine.
image=${SAM_IMAGE:-}
if [ -z "$image" ]; then
  if docker image inspect "public.ecr.aws/lambda/java:25-$architecture" >/dev/null 2>&1 ||
    case $(curl -s -o /dev/null --max-time 5 -w '%{http_code}' https://public.ecr.aws/v2/) in 200 | 401) ;; *) false ;; esac; then
    image=public
  else
    image=mutual-aid-java25
  fi
fi

# The key pair is that of the embedded cloud: SAM local hands it on to the functions.
variables="SAM_CLI_TELEMETRY=0 AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local-secret AWS_DEFAULT_REGION=us-east-1"
options="--env-vars $folder/env-vars.json --add-host host.docker.internal:host-gateway"
[ "$image" = public ] || options="$options --invoke-image $image --skip-pull-image"
options="$options --parameter-overrides Architecture=$architecture"
