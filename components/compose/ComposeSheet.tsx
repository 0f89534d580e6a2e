/** The style sheet of the composer, which no other page loads. */
export const ComposeSheet = () => <link rel="stylesheet" href="/compose.css" precedence="segments" />;
