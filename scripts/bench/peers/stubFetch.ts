/** Replaces `fetch` by a backend in the page. It answers a GET at once, and any other request after 50 milliseconds. */
export function stubFetch(answer: (path: string, body: string) => unknown): void {
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.method !== "GET") await new Promise((resolve) => void setTimeout(resolve, 50));
    return Response.json(answer(new URL(request.url).pathname, await request.text()));
  };
}
