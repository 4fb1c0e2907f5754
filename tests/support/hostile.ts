/**
 * Text that turns into something else where a page trusts it: markup, code, an address, a path, a prototype, a
 * format.
 */
export const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  '<svg/onload=alert(1)>',
  '</script><script>alert(1)</script>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//example.org/x',
  'https://example.org/',
  '../../../etc/passwd',
  '%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
  '%',
  '%E0%A4%A',
  '%00',
  '\u0000',
  '\u202Eabc',
  '\uD800',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '__proto__',
  'constructor',
  'toString',
  '[data-x]{',
  '#:~:text=V',
  'NaN',
  '-1',
  '1e309',
  'null',
  '[]',
  '{"talk":{"step":"<img src=x>"}}',
  'x'.repeat(5000)
] as const;
