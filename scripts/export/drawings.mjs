/** A step's picture as an SVG file with its fonts inside, with the slide's words or without. */
export async function drawing(story, slide, lang, { words }) {
  const picture = words
    ? { ...slide.picture, marks: [...slide.picture.marks, ...story.wordsOnSlide(slide)] }
    : slide.picture;
  const fonts = await story.embeddedFonts(story.charactersOf(picture));
  return story.svgFile(picture, story.inksOf(slide.chapter.id), {
    fonts,
    title: slide.title,
    description: slide.step.pictureInWords,
    lang
  });
}

/** Turns SVG files into PNG, 2560 × 1440, in one page that stays open. */
export async function rasteriser(browser) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: 2 });
  return {
    png: async (svg) => {
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:1280px;height:720px}</style>${svg}`
      );
      await page.evaluate(() => document.fonts.ready);
      return page.screenshot({ type: 'png' });
    },
    close: () => page.close()
  };
}
