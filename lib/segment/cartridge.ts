import { escapeXml } from '@/lib/base/escapeXml';
import { qtiOf } from '@/lib/segment/qti';
import type { QuizItem } from '@/lib/segment/quiz';

/** What a course gets of a segment. */
export interface CourseSegment {
  readonly slug: string;
  readonly title: string;
  readonly question: string;
  /** Whole address of the page for pupils. */
  readonly address: string;
  readonly items: readonly QuizItem[];
}

const MANIFEST = 'http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1';
const RESOURCE = 'http://ltsc.ieee.org/xsd/imsccv1p3/LOM/resource';
const LOM = 'http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest';
const WEB_LINK = 'http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3';

/** The files of a Common Cartridge 1.3 (1EdTech, 2013) by name: the page for pupils as a web link, and its tasks as an assessment in QTI 1.2.1. */
export function cartridgeFiles(segment: CourseSegment): Readonly<Record<string, string>> {
  return {
    'imsmanifest.xml': manifestOf(segment),
    'link/link.xml': linkOf(segment),
    'quiz/quiz.xml': qtiOf(`${segment.slug}-quiz`, segment.title, segment.items),
  };
}

const manifestOf = ({ slug, title, question }: CourseSegment): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${slug}-manifest" xmlns="${MANIFEST}" xmlns:lom="${RESOURCE}" xmlns:lomimscc="${LOM}">
  <metadata>
    <schema>IMS Common Cartridge</schema>
    <schemaversion>1.3.0</schemaversion>
    <lomimscc:lom>
      <lomimscc:general>
        <lomimscc:title><lomimscc:string>${escapeXml(title)}</lomimscc:string></lomimscc:title>
        <lomimscc:description><lomimscc:string>${escapeXml(question)}</lomimscc:string></lomimscc:description>
      </lomimscc:general>
    </lomimscc:lom>
  </metadata>
  <organizations>
    <organization identifier="${slug}-organization" structure="rooted-hierarchy">
      <item identifier="${slug}-root">
        <item identifier="${slug}-module">
          <title>${escapeXml(title)}</title>
          <item identifier="${slug}-item-link" identifierref="${slug}-link"><title>${escapeXml(title)}</title></item>
          <item identifier="${slug}-item-quiz" identifierref="${slug}-quiz"><title>${escapeXml(`${title}: tasks`)}</title></item>
        </item>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${slug}-link" type="imswl_xmlv1p3"><file href="link/link.xml"/></resource>
    <resource identifier="${slug}-quiz" type="imsqti_xmlv1p2/imscc_xmlv1p3/assessment"><file href="quiz/quiz.xml"/></resource>
  </resources>
</manifest>
`;

const linkOf = ({ title, address }: CourseSegment): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<webLink xmlns="${WEB_LINK}">
  <title>${escapeXml(title)}</title>
  <url href="${escapeXml(address)}" target="_blank"/>
</webLink>
`;
