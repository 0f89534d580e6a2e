import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { catchAllParams, recordOf } from '@/app/site';
import { YearIndexPage } from '@/app/YearIndexPage';
import { YearPage } from '@/app/YearPage';
import { yearsOf } from '@/lib/query/years';

export const dynamicParams = false;

interface YearParams {
  readonly params: Promise<{ readonly timeline: string; readonly year?: string[] }>;
}

export const generateStaticParams = () => catchAllParams('year', (record) => yearsOf(record).map(({ slug }) => slug));

export async function generateMetadata({ params }: YearParams): Promise<Metadata> {
  const record = await recordOf(params);
  const slug = (await params).year?.[0];
  const label = yearsOf(record).find((year) => year.slug === slug)?.label ?? 'Years';
  return { title: `${label} · ${record.header.title}` };
}

export default async function YearsPage({ params }: YearParams) {
  const record = await recordOf(params);
  const slug = (await params).year?.[0];
  if (slug === undefined) return <YearIndexPage record={record} />;
  const at = yearsOf(record).findIndex((year) => year.slug === slug);
  return at < 0 ? notFound() : <YearPage record={record} at={at} />;
}
