import { renderHook, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useDevice } from "../../../src/index.js";
import { chrome } from "../device/agents.js";

const told = { platform: "Windows", platformVersion: "15.0.0" };

beforeEach(() => {
  vi.spyOn(navigator, "userAgent", "get").mockReturnValue(chrome());
  const userAgentData = { getHighEntropyValues: async () => told };
  Object.defineProperty(navigator, "userAgentData", { value: userAgentData, configurable: true });
});
afterEach(() => void Reflect.deleteProperty(navigator, "userAgentData"));

it("the viewer's browser sharpens the session in use, and that one alone", async () => {
  const session = { userAgent: chrome() };
  const own = renderHook(() => useDevice(session, true));
  await waitFor(() => expect(own.result.current?.os).toEqual({ name: "Windows", version: "11" }));
  const other = renderHook(() => useDevice(session));
  await waitFor(() => expect(other.result.current?.os).toEqual({ name: "Windows" }));
});

it("it says nothing where the session in use has another string", async () => {
  const session = { userAgent: chrome("Windows NT 10.0; Win64; x64", " Edg/152.0.0.0") };
  const { result } = renderHook(() => useDevice(session, true));
  await waitFor(() => expect(result.current?.os).toEqual({ name: "Windows" }));
});

it("what the backend kept is used for every session", async () => {
  const session = { userAgent: chrome(), clientHints: told };
  const { result } = renderHook(() => useDevice(session));
  await waitFor(() => expect(result.current?.os).toEqual({ name: "Windows", version: "11" }));
});
