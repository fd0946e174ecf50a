/** A backend in the page: it answers at once, and takes one short task to change something. */
export function stubFetch(answer: (path: string, body: string) => unknown): void {
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.method !== "GET") await new Promise((resolve) => void setTimeout(resolve, 50));
    return Response.json(answer(new URL(request.url).pathname, await request.text()));
  };
}
