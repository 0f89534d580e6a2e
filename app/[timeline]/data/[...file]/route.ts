import { notFound } from 'next/navigation';
import { dataFile, dataFileNames } from '@/app/dataFiles';
import { recordOf, timelineParams } from '@/app/site';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** A route handler has no parent layout that would pass the timelines down, so it names all pairs itself. */
export async function generateStaticParams(): Promise<{ timeline: string; file: string[] }[]> {
  const pairs = (await timelineParams()).map(async ({ timeline }) => {
    const record = await recordOf(Promise.resolve({ timeline }));
    return dataFileNames(record).map((file) => ({ timeline, file: file.split('/') }));
  });
  return (await Promise.all(pairs)).flat();
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ timeline: string; file: string[] }> },
): Promise<Response> {
  const record = await recordOf(params);
  return dataFile(record, (await params).file.join('/')) ?? notFound();
}
