const isMail = (contact: string): boolean => /^[^\s@/]+@[^\s@/]+$/.test(contact);

/** A way to the people who keep the record: an address to write to, a page, or words. */
export function ContactLink({ contact }: { readonly contact: string }) {
  if (isMail(contact)) return <a href={`mailto:${contact}`}>Report an error</a>;
  if (/^https?:\/\//.test(contact)) {
    return (
      <a href={contact} rel="noreferrer">
        Report an error
      </a>
    );
  }
  return <span>To report an error: {contact}</span>;
}
