import { peer } from './peers.ts'

/** A point of a line. */
export interface Point {
  x: number
  y: number
  series: string
}

/** What is needed of vega and vega-lite, which draw without a page. */
interface Vega {
  parse(spec: unknown): unknown
  View: new (runtime: unknown, options: { renderer: 'none' }) => { toSVG(): Promise<string> }
}
interface VegaLite {
  compile(spec: unknown): { spec: unknown }
}

/** Lines over two logarithmic axes, where what grows in proportion is a line of slope 1, as SVG. */
export async function plot(peers: string, x: string, y: string, points: Point[]): Promise<string> {
  const vega = await peer<Vega>(peers, 'vega')
  const { compile } = await peer<VegaLite>(peers, 'vega-lite')
  const axis = (field: 'x' | 'y', title: string) => ({
    field,
    type: 'quantitative',
    title,
    scale: { type: 'log', nice: true },
    axis: { tickCount: 5, format: '~s' },
  })
  const { spec } = compile({
    width: 480,
    height: 320,
    background: 'white',
    data: { values: points },
    mark: { type: 'line', point: true },
    encoding: {
      x: axis('x', x),
      y: axis('y', y),
      color: { field: 'series', type: 'nominal', title: null },
    },
  })
  const svg = await new vega.View(vega.parse(spec), { renderer: 'none' }).toSVG()
  return `${svg}\n`
}
