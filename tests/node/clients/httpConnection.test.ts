import { describe, expect, it } from "vitest";
import { expectFailure } from "../support/expectFailure.js";
import { hangUp, hangUpMidBody, silence, stall, startFaulty } from "../support/faultyServer.js";
import { httpClients } from "../support/httpClients.js";

describe.each(httpClients)("$name", ({ connect }) => {
  it.each([
    { what: "never comes", fault: silence },
    { what: "stops half-way", fault: stall },
  ])("gives up on an answer that $what", async ({ fault }) => {
    const { url } = await startFaulty(fault);
    const client = connect(url, 150);
    expect((await expectFailure(client.list({}))).code).toBe("timeout");
    expect((await expectFailure(client.revoke("a"))).code).toBe("timeout");
  });

  it.each([
    { what: "before the answer", fault: hangUp },
    { what: "in the middle of the answer", fault: hangUpMidBody(200) },
  ])("calls a connection that is lost $what a matter of the network", async ({ fault }) => {
    const { url } = await startFaulty(fault);
    const client = connect(url);
    expect((await expectFailure(client.list({}))).code).toBe("network");
    expect((await expectFailure(client.revoke("a"))).code).toBe("network");
  });

  it("keeps to what the status said when the connection is lost in the middle of a refusal", async () => {
    const { url } = await startFaulty(hangUpMidBody(403));
    for (let time = 0; time < 20; time += 1) {
      expect((await expectFailure(connect(url).list({}))).code).toBe("forbidden");
    }
  });

  it("calls a refused connection a matter of the network", async () => {
    const server = await startFaulty(silence);
    await server.close();
    expect((await expectFailure(connect(server.url).list({}))).code).toBe("network");
    expect((await expectFailure(connect(server.url).revoke("a"))).code).toBe("network");
  });

  it.each([
    { when: "while nothing came yet", fault: silence },
    { when: "in the middle of the answer", fault: stall },
  ])(
    "rejects with AbortError when the list is aborted $when",
    { timeout: 5_000 },
    async ({ fault }) => {
      const { url } = await startFaulty(fault);
      const controller = new AbortController();
      const list = connect(url, 60_000).list({ signal: controller.signal });
      setTimeout(() => controller.abort(), 100);
      await expect(list).rejects.toMatchObject({ name: "AbortError" });
    },
  );
});
