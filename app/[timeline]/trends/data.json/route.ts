import { recordTrends } from '@/app/[timeline]/trends/recordTrends';
import { recordOf, type TimelineParams, timelineParams } from '@/app/site';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = timelineParams;

export async function GET(_request: Request, { params }: TimelineParams): Promise<Response> {
  const record = await recordOf(params);
  return new Response(JSON.stringify(recordTrends(record).file), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
