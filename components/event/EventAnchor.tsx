import type { EventLink } from '@/lib/query/addresses';

/** A link to an event. `data-event` lets the explorer select it instead of leaving the page. */
export function EventAnchor({ event, rel }: { readonly event: EventLink; readonly rel?: 'prev' | 'next' }) {
  return (
    <a href={event.href} data-event={event.id} rel={rel}>
      {event.title}
    </a>
  );
}
