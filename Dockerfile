# The hub without a database: PostgreSQL comes by DATABASE_URL (see compose.yaml). `hub config` prints every setting.
FROM node:22-bookworm-slim AS build
WORKDIR /checkout
COPY . .
# What is built, and how, is in the script: the gate runs it too, without Docker.
RUN .ci/image.sh build /app

FROM node:22-bookworm-slim
# On any host but loopback the hub wants an https HUB_PUBLIC_URL and a METRICS_TOKEN, and says so.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
# The files stay root's: the hub can read them and change none.
COPY --from=build /app .
USER node
EXPOSE 4000
# /livez, not /readyz: a hub whose database is away for a moment need not be replaced.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/livez').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Without a shell between, so that SIGTERM reaches the hub and it stops in order.
CMD ["node", "dist/src/main.js"]
