import type { en } from './en';

const list = (names: readonly string[]) => names.map((name) => `“${name}”`).join('、');
const HEADING = '写成“## depart: 标题”，编号用小写字母；沿用前面的图，写“## stay (picture: depart): 标题”。';

export const zh: typeof en = {
  fileMissing: (name) => [
    `少了文件“${name}”。`,
    name.endsWith('.md')
      ? '把它放回来，或者照另一种语言的步骤写一份。'
      : '照原名放回来；表格软件另存为“CSV UTF-8”。'
  ],
  fileUnread: (name, names) => [
    `文件“${name}”没有用处。`,
    `删掉，或者改名为其中之一：${names.join('、')}，后面加 .zh.md 或 .en.md。`
  ],
  workbookUnreadable: () => ['这个工作簿读不出来。', '存成 Excel 工作簿（.xlsx），不要加密码。'],
  sheetMissing: (names) => [`少了工作表${list(names)}。`, '把两张表的名字改回来。'],
  notUtf8: () => [
    '这一行读不出来：文件不是 UTF-8 编码。',
    '重新存成 UTF-8（表格软件里选“CSV UTF-8”），再看看汉字是否完整。'
  ],
  separator: (mark) => [
    `格子之间用的是${mark === ';' ? '分号' : '制表符'}。`,
    '存成逗号分隔的 CSV（表格软件里选“CSV UTF-8”）。'
  ],
  columnMissing: (missing, columns) => [`少了${list(missing)}列。`, `第一行要有：${columns.join('、')}。`],
  columnTwice: (twice) => [`${list(twice)}列出现了两次。`, '删掉一列。'],
  cellOutside: (cell) => [`“${cell}”所在的那一列没有列名。`, '移到它该在的列，或者删掉。'],
  cellCount: (count, expected) => [
    `这一行有${count}格，第一行有${expected}格。`,
    '格子里有逗号的，用英文双引号括起来。'
  ],
  quoteOpen: () => ['这一行有个双引号没有收尾。', '补上后一个；引号属于文字的，写两个；每条数据只占一行。'],
  cellUnreadable: (row, column, cell, advice) => [
    `“${row}”这一行的“${column}”：“${cell}”读不出来。`,
    advice.zh
  ],

  idTwice: (id, file, line) => [`编号“${id}”在 ${file} 第${line}行已经用过。`, '每个数字用自己的编号。'],
  periodUnreadable: (id, period) => [
    `“${id}”：时期“${period}”读不出来。`,
    '写成 2020、2020-03、2020-03-26、2020-01..2020-06、2020-H1、2020-Q1，两个相比中间写 vs，或者两种语言都写：whole life | 全周期。'
  ],
  valueUnreadable: (id, value, unit, advice) => [`“${id}”：“${value}”不能当作 ${unit} 的数。`, advice.zh],
  moreThanUnbounded: (id) => [
    `“${id}”是“多”，却没有写范围。`,
    '在 low 和 high 里写它可能是多少：90多，就是 91 到 99。'
  ],
  boundsUnordered: (id, low, high) => [
    `“${id}”的范围写成了“${low}”和“${high}”。`,
    '两头都写，小的写在 low；或者两格都空着。'
  ],
  formulaMissing: (id) => [
    `“${id}”是推算的，却没有公式。`,
    '用别的编号写一个公式，例如 bus-people / buses。'
  ],
  decimalsMissing: (id) => [`“${id}”是推算的，却没写小数位数。`, '在 decimals 里写小数点后印几位，例如 0。'],
  derivedAndTyped: (id) => [
    `“${id}”是推算的，却又填了数、范围，或者用了不能算的单位。`,
    'value、low、high 都空着，由公式算出；单位要用能算的。'
  ],
  formulaUnreadable: (id, reason) => [
    `“${id}”的公式读不出来（${reason}）。`,
    '只用编号、数字、括号和 + - * /，符号两边空一格。'
  ],
  formulaFails: (id, reason) => [
    `“${id}”的公式算不出来（${reason.zh}）。`,
    '只用编号、数字、括号和 + - * /，不要除以零。'
  ],
  formulaReadsItself: (name, path) => [
    `“${name}”绕了一圈，由自己推算：${path}。`,
    '公式里只用报道印出的数字。'
  ],
  formulaReadsNone: (id, name) => [
    `“${id}”的公式用到“${name}”，表里没有这一行。`,
    '对照 id 一列，看看拼写。'
  ],
  formulaReadsWords: (id, name) => [`“${id}”的公式用到“${name}”，那不是数。`, '只用单位能算的数字。'],
  phraseMissing: (id) => [`“${id}”没有写原文。`, '写上报道的段号，和报道原文的写法。'],
  paragraphMissing: (id) => [`“${id}”没有写段号。`, '写上报道的段号，和报道原文的写法。'],
  printedAndComputed: (id) => [
    `“${id}”是报道印出的，却又有公式或小数位数。`,
    '这两格都空着；如果是推算的，把 kind 写成 derived。'
  ],
  regionUnknown: (id, region, regions) => [
    `“${id}”：地区“${region}”没有中文名。`,
    `写其中之一：${regions.join('、')}。`
  ],
  statisticNameless: (id) => [`“${id}”没有说明是什么。`, '写在 note_zh 和 note_en 里。'],
  valueBeyond: (id, value, scene, range) => [
    `“${id}”是 ${value}，“${scene}”的图画得下的是 ${range.zh}。`,
    `写 ${range.zh} 之内的数；要画别的，请找程序员。`
  ],
  boundsBeyond: (id, low, high, scene, range) => [
    `“${id}”可能是 ${low} 到 ${high}，“${scene}”的图画得下的是 ${range.zh}。`,
    `low 和 high 写在 ${range.zh} 之内；要画别的，请找程序员。`
  ],
  derivedBeyond: (id, value, scene, range, formula) => [
    `“${id}”算出来是 ${value}，“${scene}”的图画得下的是 ${range.zh}。`,
    `它等于 ${formula}：改那里的数；要画别的，请找程序员。`
  ],
  statisticMissing: (scene, series, region, months) => [
    `“${scene}”的图要画 ${region} ${months} 的“${series}”，表里没有这一行。`,
    '补上这一行；表里本来有的，改对它的 series、region 或 period。'
  ],
  statisticNotMonthly: (id, period) => [
    `“${id}”的时期是 ${period}，图是按月画的。`,
    '写一个月，例如 2020-07；两个月合在一起公布的，写 2020-01..2020-02。'
  ],
  statisticTwice: (id, period) => [
    `“${id}”的时期是 ${period}，同一个月还有另一行。`,
    '改其中一行的 series、region 或 period，或者删掉一行。'
  ],
  statisticWithoutRegion: (id, period, region) => [
    `“${id}”的时期是 ${period}，同一时期没有 ${region} 的一行，图上两样要并排画。`,
    `补上 ${region} 的那一行，或者改这一行的 series、region 或 period。`
  ],
  statisticWithoutMonth: (id, period) => [
    `“${id}”的时期是 ${period}，它的最后一个月没有单月的一行，图上两样要一起画。`,
    '补上那个月的一行，或者改这一行的 series、region 或 period。'
  ],
  monthsUnknown: (id, period, scene) => [
    `“${id}”的时期写着“${period}”，“${scene}”的图要知道是哪几个月。`,
    '时期写成 2020-07..2020-12 或 2020-H2。'
  ],
  countUnnamed: (id, value, scene, count) => [
    `“${id}”是 ${value}，“${scene}”的图里只有 ${count} 个名字。`,
    '图里每个都有自己的名字：个数要变，请找程序员。'
  ],
  rowDrawn: (scene, id) => [`“${scene}”的图要画“${id}”，表里没有这一行。`, '把这一行放回来，或者改对编号。'],

  distanceOff: (name, km, exact) => [
    `“${name}”写着离清远 ${km} 公里，按经纬度是 ${exact} 公里。`,
    '改距离，或者改经纬度。'
  ],
  placeMoved: (name, lon, lat) => [
    `“${name}”在图上位于 ${lon}, ${lat}。`,
    '改经纬度：画好的地图不跟着这张表变。'
  ],
  placeMissing: (_en, name) => [
    `图上的“${name}”在表里没有一行。`,
    `把 name_zh 以${name}开头的那一行放回来。`
  ],

  titleMissing: () => ['这一章没有标题。', '文件开头写“# 标题”。'],
  titleTwice: () => ['这一章有两个标题。', '一步的开头写“## 编号: 标题”。'],
  stepsMissing: () => ['这一章没有步骤。', '写一步，开头是“## 编号: 标题”。'],
  beforeSteps: (what) => [`第一步之前不能用“${what}”。`, '用一段话概括这一章。'],
  headingWithoutId: (heading) => [`标题“${heading}”没有步骤编号。`, HEADING],
  headingRank: (id, marks) => [`步骤“${id}”用 ${marks} 开头。`, HEADING],
  stepTwice: (id) => [`步骤“${id}”在这个文件里出现了两次。`, '每一步用自己的编号。'],
  stepOnCover: (id) => [`封面放不下步骤“${id}”。`, '移到某一章里。'],
  stepHasPicture: (id) => [`步骤“${id}”有自己的图。`, `写“## ${id}: 标题”，或者给新的一步另起编号。`],
  stepWithoutScene: (id, scene, steps, picture) => [
    `步骤“${id}”没有图。`,
    `“${scene}”画的是：${steps.join('、')}。自己加的一步，要写明沿用哪张图：“## ${id} (picture: ${picture}): 标题”。`
  ],
  stepTooEarly: (id, first) => [`步骤“${id}”前面还没有图。`, `移到“## ${first}: …”之后。`],
  pictureElsewhere: (id, picture, before) => [
    `步骤“${id}”要沿用“${picture}”的图，可它前面是“${before}”。`,
    `写 (picture: ${before})，或者把这一步移到要沿用的那一步后面。`
  ],
  pictureUnknown: (id, picture, scene, before) => [
    `步骤“${id}”要沿用“${picture}”的图，“${scene}”没有这张图。`,
    `写 (picture: ${before})，或者把这一步移到要沿用的那一步后面。`
  ],
  stepOutOfOrder: (id, steps) => [`步骤“${id}”的次序不对。`, `图的次序是：${steps.join('、')}。`],
  stepInOtherLanguage: (head, id, file, line) => [
    `这种语言少了步骤“${id}”；${file} 第${line}行有。`,
    `补上“## ${head}: 标题”、正文和讲稿，或者两种语言都去掉。`
  ],
  stepMoved: (id, file) => [`步骤“${id}”的位置同 ${file} 不一样。`, '两种语言用同样的次序。'],
  noteMissing: (id, notes) => [`步骤“${id}”少了讲稿${list(notes)}。`, '加一段引文，例如“> Say: …”。'],
  slideMissing: (id) => [`步骤“${id}”没有幻灯上的那一行。`, '加一段引文“> Slide: …”：标题下面给全场看的话。'],
  pictureUnsaid: (id) => [
    `步骤“${id}”没有说图上画了什么。`,
    '加一段引文“> Picture: …”，说给看不见图的人听。'
  ],
  headingMissing: (id) => [`步骤“${id}”没有标题。`, '在编号和冒号后面写标题。'],
  textMissing: (id) => [`步骤“${id}”没有正文。`, '在标题和引文之间写一段。'],
  noteNameless: (keys) => [
    '这段引文没有写明是什么。',
    `开头写${keys.map((key) => `“${key}:”`).join('、')}，各占一段。`
  ],
  noteTwice: (id, key) => [`步骤“${id}”有两段“${key}”。`, '合成一段；段与段之间留一行单独的“>”。'],
  labelsMissing: () => [
    '这一章没有图里的字。',
    '把“## Labels”那一行放回来，下面写“- 名字: 文字”，一行一个。'
  ],
  labelMissing: (key) => [`少了图里的字“${key}”。`, `在“## Labels”下面加“- ${key}: 文字”。`],
  labelUnknown: (key) => [`图里没有“${key}”这处字。`, '删掉，或者改对名字；图里要加字，请找程序员。'],
  labelTwice: (key) => [`“${key}”出现了两次。`, '删掉一个。'],
  labelKeyless: () => ['这一行没有名字。', '写成“- 名字: 文字”，一行一个。'],
  linkToNothing: (href, ids) => [
    `有个链接指向“${href}”，没有这一章。`,
    `写其中之一：${ids.map((id) => `#${id}`).join('、')}。`
  ],

  dayElsewhere: (label, id, date, period) => [
    `图里的字“${label}”标的是 ${date}，它所在的那根柱子是 ${period} 的。`,
    `在 context.csv 的“${id}”一行里填那段时间里的一天，或者从两种语言里一起拿掉这个词。`
  ],
  monthFellBack: (label) => [
    `图里的字“${label}”说的是回落的那个月，这几个月都没有回落。`,
    '从两种语言里一起拿掉。'
  ],
  monthsAfterMissing: (step, month, told) => [
    `步骤“${step}”画的是 ${month} 以后的月份，可后面没有月份了。`,
    `把 facts.csv 里“${told}”的时期写长一些，或者从两种语言里一起删掉这一步。`
  ],
  yearToDateMissing: (step, to, series, region) => [
    `步骤“${step}”要画一条从1月累计到 ${to} 的线，表里的行不够。`,
    `在 context.csv 里补上：series 写 ${series}，region 写 ${region}，period 写 ${to.slice(0, 4)}-01..${to}，` +
      '再加之前至少一个月的；或者从两种语言里一起删掉这一步。'
  ],
  monthsElsewhere: (step, rows, from, to) => [
    `步骤“${step}”说到${rows.map(({ id, period }) => ` {${id}}（${period}）`).join('、')}，它的图讲的是 ${from} 到 ${to}。`,
    '讲图上那几个月的数：它们的编号在 context.csv 里。'
  ],

  wordTwice: (key) => [`“${key}”出现了两次。`, '删掉一个。'],
  wordUnknown: (key, keys) => [
    `这里用不到“${key}”。`,
    `要写的是${keys.map((one) => `“- ${one}: 文字”`).join('、')}。`
  ],
  wordMissing: (key) => [`少了“${key}”。`, `加上“- ${key}: 文字”。`],
  sitePeriodOther: (text, told, period) => [
    `时期写着“${text}”，“${told}”却是 ${period} 的。`,
    '写这些数字所属的年份和月份，或者改 facts.csv 里的时期。'
  ],
  noteUnspoken: (id) => [`“${id}”有一段讲稿，没有人会讲。`, '把引文删掉。'],
  saysNothing: (id) => [`“${id}”没有正文。`, '在标题下面写来源没有说清的是什么。'],
  headless: (id) => [`“${id}”没有标题。`, '在编号和冒号后面写标题。'],
  inOneLanguage: (id, file) => [`${file} 里没有“${id}”。`, '两种语言都写，编号一样。'],
  partUnknown: (key, parts) => [`这一页没有“${key}”这部分。`, `它的部分是：${parts.join('、')}。`],
  partMissing: (key) => [`少了小标题“${key}”。`, `在“## Labels”下面加“- ${key}: 文字”。`],

  braceAlone: (brace) => [
    `花括号“${brace}”不成对。`,
    '数字写成 {bus-people}：半角花括号，成对，写在同一行。'
  ],
  digitsTyped: (digits) => [
    `“${digits}”直接写进了正文。`,
    '把数字写进 facts.csv，正文里写花括号加编号，例如 {bus-people}。'
  ],
  figureUnknown: (id) => [
    `没有编号为“${id}”的数字。`,
    '对照 facts.csv 和 context.csv 的 id 一列，看看拼写。'
  ],
  variantUnknown: (token, variant, variants) => [
    `“{${token}}”里的“${variant}”不认识。`,
    `冒号后面写其中之一：${variants.join('、')}。`
  ],
  qualifierLost: (token, id, qualifier) => [
    `“{${token}}”丢掉了“${qualifier}”这层意思。`,
    `在句子里说出来，或者写 {${id}}。`
  ],
  unprintable: (token, id, reason) => [`“{${token}}”印不出来（${reason.zh}）。`, `写 {${id}}。`],
  siteWordUnknown: (token, keys) => [
    `不认识“${token}”。`,
    `写其中之一：${keys.map((key) => `{site:${key}}`).join('、')}。`
  ],
  choiceOfUnknown: (id, other) => [
    `“${id}”选词时要同“${other}”比，“${other}”不是一个知道的数。`,
    '可以比的是：一个数、另一个数的编号，或者 pace（这个数的时期要写得出月份）。'
  ],
  choiceUnreadable: (id, condition) => [
    `“${id}”选词的条件“${condition}”读不出来。`,
    '写成“above 50: 文字 | at 50: 文字 | else: 文字”；50 的地方写一个数、另一个数的编号或 pace。'
  ],
  choiceWithoutWords: (id, value, unit, conditions) => [
    `“${id}”是 ${value}（${unit}），可选的词只管${list(conditions)}。`,
    '加上“| else: 文字”，写这时也说得通的话；或者换一句话。'
  ],
  yearTyped: (id, year) => [
    `{${id}} 旁边直接写了${year}年，它自己就有年份。`,
    `写 {${id}:with-year}，把那个年份去掉。`
  ],
  periodOther: (sentence, words, figures) => [
    `“${sentence}”这句说的是${list(words)}，可${figures.map(({ id, period }) => ` {${id}} 是 ${period} 的`).join('，')}。`,
    '改句子里的时间，或者改那一行的 period；也可以让这个数单独成一句。'
  ],
  saidOfFall: (words, id, value) => [
    `“${words}”说的是涨，“${id}”却是 ${value}，是降的。`,
    `让数字自己选词：{${id}? above 0: 增长# | at 0: 没有变 | else: 下降#}。`
  ],
  saidOfRise: (words, id, value) => [
    `“${words}”说的是降，“${id}”却是 ${value}，是涨的。`,
    `让数字自己选词：{${id}? above 0: 增长# | at 0: 没有变 | else: 下降#}。`
  ],
  markUnknown: (what) => [`一步里不能用“${what}”。`, '只用段落、列表、*强调* 和 [链接](地址)。'],
  blockUnknown: (what) => [`一步里不能用“${what}”。`, '只用段落和列表。'],

  phraseOther: (id, value, phrase) => [
    `“${id}”是 ${value}，原文却写着“${phrase}”。`,
    '改数，或者把报道里有这个数的原文抄进 phrase。'
  ],
  namesOther: (id, value, phrase) => [
    `“${id}”数出 ${value} 个，原文列的名字对不上：“${phrase}”。`,
    '改数，或者在 phrase 里写出数过的名字，中间用顿号。'
  ],
  boundsElsewhere: (id, value) => [
    `“${id}”是 ${value}，不在自己的范围里。`,
    '重写 low 和 high，或者两格都空着。'
  ],
  placeholder: (word) => [`“${word}”这里还没有写。`, '补上文字，或者删掉。'],
  otherBrackets: (written, token) => [`“${written}”印不出数字。`, `写成 ${token}，用花括号。`],
  foreignBracket: (bracket) => [
    `“${bracket}”这种括号，故事里不用。`,
    '数字写花括号加编号 {bus-people}；别处用（）或“”。'
  ],
  idBare: (id) => [`编号“${id}”直接写进了正文。`, `写成 {${id}}，用花括号。`],
  numberInWords: (words, id) => [
    `“${words}”是用汉字写的数。`,
    id
      ? `如果就是这个数，写 {${id}}；不是，就把数字写进 facts.csv，正文里写花括号加编号。`
      : '表里没有这个数：把它写进 facts.csv，正文里写花括号加编号。'
  ],
  countInWords: (word) => [
    `“${word}”是用字写的数，这一行上次提交以后改过。`,
    '如果数的是表里的东西，写花括号加编号，数字才会跟着变。'
  ],
  descriptionLength: (count, { least, most }) => [
    `这段简介有${count}个字；搜索和分享时它印在标题下面。`,
    `写${least}到${most}个字。`
  ],
  pictureLength: (id, count, { least, most }) => [
    `步骤“${id}”的“Picture”有${count}个字。`,
    `写${least}到${most}个字：它是念给人听的。`
  ],
  pictureUnended: (id) => [`步骤“${id}”的“Picture”不像一句话的结尾。`, '用句号收尾。'],
  glyphsMissing: (characters) => [
    `标题和图里的字体没有“${characters}”。`,
    '运行“npm run fonts”，或者换个字。'
  ],
  stepUntold: (scene, steps) => [
    `“${scene}”画了${list(steps)}，正文里没有这一步。`,
    '这段变化会并到下一步里放；如果不是有意的，把步骤放回来。'
  ],
  pictureUnseen: (scene, steps) => [
    `“${scene}”的图放不到最后：${list(steps)}没有步骤。`,
    '如果不是有意的，把步骤放回来。'
  ],
  changedElsewhere: (key, file) => [
    `上次提交以后，${key ? `“${key}”` : '开头'}只在 ${file} 里改过。`,
    '这里也要改；意思没变的，可以不改。'
  ],
  cellChangedAlone: (id, column, other) => [
    `“${id}”：上次提交以后 ${column} 改了，${other} 没有改。`,
    '两格都要改；意思没变的，可以不改。'
  ]
};
