import { notFound } from 'next/navigation';
import { recordOf, timelineParams } from '@/app/site';
import { seriesFile, seriesFileNames } from '@/lib/series/seriesFiles';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ timeline: string; file: string }[]> {
  const pairs = (await timelineParams()).map(async ({ timeline }) => {
    const record = await recordOf(Promise.resolve({ timeline }));
    return seriesFileNames(record).map((file) => ({ timeline, file }));
  });
  return (await Promise.all(pairs)).flat();
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ timeline: string; file: string }> },
): Promise<Response> {
  const file = seriesFile(await recordOf(params), (await params).file) ?? notFound();
  return new Response(file.text, { headers: { 'content-type': file.type } });
}
