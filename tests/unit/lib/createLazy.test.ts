// @vitest-environment node
import { expect, it, vi } from "vitest";
import { createLazy } from "../../../src/lib/async/createLazy.js";

it("loads once for all who ask", async () => {
  const load = vi.fn(async () => 7);
  const lazy = createLazy(load);
  expect(lazy.get()).toEqual({ status: "pending" });
  await Promise.all([lazy.load(), lazy.load()]);
  expect(load).toHaveBeenCalledOnce();
  expect(lazy.get()).toEqual({ status: "ready", value: 7 });
});

it("says that it failed, and tries again when asked again", async () => {
  const load = vi.fn(async () => 7).mockRejectedValueOnce(new Error("gone"));
  const lazy = createLazy(load);
  const listener = vi.fn();
  lazy.subscribe(listener);
  await lazy.load();
  expect(lazy.get()).toEqual({ status: "failed", count: 1 });
  expect(listener).toHaveBeenCalledOnce();
  await lazy.load();
  expect(lazy.get()).toEqual({ status: "ready", value: 7 });
});
