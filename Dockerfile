# Leadsheet in a container. docs/operating.md says how to run it.

FROM node:24-bookworm-slim AS web
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force
COPY src ./src
COPY --from=web /app/dist ./dist

# The home folder: the embedded database where there is no DATABASE_URL, the secret, files of imports.
RUN install --directory --owner=node --group=node --mode=700 /data
VOLUME /data
ENV LEADSHEET_HOME=/data HOST=0.0.0.0 PORT=4780
EXPOSE 4780

USER node
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s \
  CMD ["node", "src/cli/main.ts", "status"]
# Straight to the command line: what the launcher would install and build is in the image already.
CMD ["node", "src/cli/main.ts", "start", "--foreground"]
