import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Tinypool } from "tinypool";

type Tasks = typeof import("./tasks.ts");

// The renderer's allocator gives the memory of a picture back and asks for it again with the next: a third of its work.
// It reads this when it is loaded, which is in a thread.
process.env["MIMALLOC_PURGE_DELAY"] ??= "-1";

/** Each holds a picture of up to 20,000 pixels high several times over: on many processors that is the memory of a machine. */
const MOST_THREADS = 8;

/** Pictures and documents take longer than all else of a build, which goes on beside them. Threads end after a while without work. */
const threads = new Tinypool({
  // From the project's folder: within a built site the modules stand elsewhere.
  filename: pathToFileURL(resolve("src/render/threads/tasks.ts")).href,
  runtime: "worker_threads",
  minThreads: 0,
  maxThreads: Math.min(availableParallelism(), MOST_THREADS),
  // The next one is at hand when one is made, however busy the thread is that asks.
  concurrentTasksPerWorker: 2,
  idleTimeout: 1000,
});

/** The bytes that a task makes, in a thread; throws what it throws. */
export const inThread = async <N extends keyof Tasks>(name: N, given: Parameters<Tasks[N]>[0]): Promise<Buffer> => {
  const { buffer, byteOffset, byteLength } = (await threads.run(given, { name })) as Uint8Array<ArrayBuffer>;
  return Buffer.from(buffer, byteOffset, byteLength);
};
