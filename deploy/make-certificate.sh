#!/bin/sh
# Makes a self-signed certificate for a host name, for trying the proxy out:
#   deploy/make-certificate.sh coding.example
# A site that people use has one from an authority: put it there as server.crt and server.key.
set -eu
host=${1:?usage: deploy/make-certificate.sh <host name>}
folder=$(dirname "$0")/certificates
if [ -e "$folder/server.key" ]; then
  echo "$folder/server.key is there already; remove it first." >&2
  exit 1
fi
mkdir -p "$folder"
umask 077
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 365 \
  -subj "/CN=$host" -addext "subjectAltName=DNS:$host" \
  -keyout "$folder/server.key" -out "$folder/server.crt"
chmod 644 "$folder/server.crt"
echo "Made $folder/server.crt for $host, good for a year."
