import { recordTrends } from '@/app/[timeline]/trends/recordTrends';
import { recordOf, type TimelineParams, timelineParams } from '@/app/site';
import { eventColumnBytes } from '@/lib/trend/eventColumns';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = timelineParams;

export async function GET(_request: Request, { params }: TimelineParams): Promise<Response> {
  const record = await recordOf(params);
  return new Response(eventColumnBytes(recordTrends(record).columns), {
    headers: { 'content-type': 'application/octet-stream' },
  });
}
