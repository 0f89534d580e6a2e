import { takeEarly } from '@/components/explore/earlyFiles';

/** Why a data file could not be had, in words for the reader. */
export class LoadError extends Error {}

async function fetchFile(address: string): Promise<Response> {
  let response: Response;
  try {
    response = await (takeEarly(address) ?? fetch(address));
  } catch {
    throw new LoadError('The connection failed.');
  }
  if (!response.ok) throw new LoadError(`The server answered ${response.status} for ${address}.`);
  return response;
}

export const loadJson = async <Value>(address: string): Promise<Value> =>
  (await fetchFile(address)).json() as Promise<Value>;

export const loadText = async (address: string): Promise<string> => (await fetchFile(address)).text();

export const loadBytes = async (address: string): Promise<ArrayBuffer> => (await fetchFile(address)).arrayBuffer();

/** Remembers what was loaded by address; a failure is forgotten, so that trying again tries again. */
export function createFileCache<Value>(load: (address: string) => Promise<Value>): (address: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (address) => {
    const cached = known.get(address);
    if (cached) return cached;
    const loading = load(address);
    known.set(address, loading);
    loading.catch(() => known.delete(address));
    return loading;
  };
}
