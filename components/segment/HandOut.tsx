const shareLinks = (address: string): readonly (readonly [name: string, href: string])[] => [
  ['Google Classroom', `https://classroom.google.com/share?url=${encodeURIComponent(address)}`],
  ['Microsoft Teams', `https://teams.microsoft.com/share?href=${encodeURIComponent(address)}`],
];

/** A request whose first line is longer is refused by many hosts (Apache: LimitRequestLine 8190). */
const LONGEST_SHARED = 8000;

/** Plain links to services that hand out links. */
export function HandOut({ address }: { readonly address: string }) {
  const links = shareLinks(address);
  if (links.some(([, href]) => href.length > LONGEST_SHARED))
    return <p>It is too long to be handed to another service by a link: copy it there.</p>;
  return (
    <p>
      Hand it out by{' '}
      {links.map(([name, href], index) => (
        <span key={name}>
          {index > 0 && ' or '}
          <a href={href} rel="noreferrer">
            {name}
          </a>
        </span>
      ))}
      .
    </p>
  );
}
