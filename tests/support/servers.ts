import { caddyConfig } from "../../src/render/hosting/caddy.ts";
import { caddyWith } from "../../src/render/hosting/caddy-server.ts";
import { nginxConfig } from "../../src/render/hosting/nginx.ts";
import { nginxWith } from "../../src/render/hosting/nginx-server.ts";

interface Place {
  root: string;
  base: string;
}

/** The servers that the site comes with a configuration for. */
export const servers = {
  nginx: (place: Place) => nginxWith((port) => nginxConfig({ ...place, port })),
  Caddy: (place: Place) => caddyWith((address) => caddyConfig({ ...place, site: address })),
};
/** Their names. */
export const names = Object.keys(servers) as (keyof typeof servers)[];
