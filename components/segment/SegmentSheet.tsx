/** The style sheet of these pages, which no other page loads. */
export const SegmentSheet = () => <link rel="stylesheet" href="/segments.css" precedence="segments" />;
