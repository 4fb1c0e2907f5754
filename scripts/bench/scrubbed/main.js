// The plain page with its chart scrubbed by the scroll, as the documentation of scrollama and D3 has it: lines draw
// themselves, a year counts, the view pans.
import * as d3 from 'd3';
import scrollama from 'scrollama';

const figure = document.querySelector('figure');
const steps = 5;
const lines = d3.selectAll('.s path');
lines.each(function () {
  this.drawnLength = this.getTotalLength();
  d3.select(this).attr('stroke-dasharray', this.drawnLength);
});
const svg = d3.select('svg');
const label = svg
  .append('text')
  .attr('x', 560)
  .attr('y', 40)
  .attr('text-anchor', 'end')
  .style('font-size', '28px');
const year = d3.scaleLinear([0, 1], [1960, 2020]);

const scroller = scrollama();
scroller
  .setup({ step: '.step', offset: 0.5, progress: true })
  .onStepEnter(({ index }) => (figure.dataset.step = index))
  .onStepProgress(({ index, progress }) => {
    const t = (index + progress) / steps;
    lines.attr('stroke-dashoffset', function () {
      return this.drawnLength * (1 - t);
    });
    label.text(Math.round(year(t)));
    svg.attr('viewBox', `${-10 * progress} 0 ${640 - 20 * progress} 420`);
  });
addEventListener('resize', () => scroller.resize());
