import { afterEach, expect, it, vi } from "vitest";
import { siteAddress, unfitToPublish } from "../../src/render/site-address.ts";

afterEach(() => vi.unstubAllEnvs());

it.each(["http://localhost:4321", "http://127.0.0.1/", "http://[::1]:80", "http://atlas.localhost", "file:///atlas/"])(
  "a site built for %s is not to be published, and one line says what to do",
  (address) => {
    const said = unfitToPublish(address);
    expect(said).toContain(address);
    expect(said).toContain("SITE_URL=");
    expect(said).not.toContain("\n");
  },
);

it("a site built for a public address is", () => {
  expect(unfitToPublish("https://atlas.example.org")).toBeNull();
  vi.stubEnv("SITE_URL", "https://atlas.example.org");
  expect([siteAddress(), unfitToPublish()]).toEqual(["https://atlas.example.org", null]);
});
