"""Line plots as SVG, readable in light and dark."""

import math
from xml.sax.saxutils import escape

COLOURS = ["#2f6db3", "#c2571a", "#2b8a57", "#8a4fb0", "#b0304f", "#7a7420", "#2a8c98", "#666666", "#a0522d"]
STYLE = (
    "text{font:12px system-ui,sans-serif;fill:#333}.axis{stroke:#888}.grid{stroke:#ddd}.title{font-size:14px;font-weight:600}"
    "@media(prefers-color-scheme:dark){text{fill:#ddd}.grid{stroke:#444}}"
)


def lines(title, unit, series, path, linear=False):
    """`series`: name to a list of (x, y); x is logarithmic, y too unless `linear`."""
    series = {name: points for name, points in series.items() if points}
    if not series:
        return
    width, height, left, right, top, bottom = 760, 400, 72, 190, 40, 48
    xs = [x for points in series.values() for x, _ in points]
    ys = [y for points in series.values() for _, y in points]
    low_x, high_x = math.log10(min(xs)), math.log10(max(xs))
    if linear:
        low_y, high_y = 0, max(ys) * 1.15
    else:
        low_y, high_y = math.floor(math.log10(min(ys))), math.ceil(math.log10(max(ys)))
        high_y = max(high_y, low_y + 1)

    def place(x, y):
        share_x = (math.log10(x) - low_x) / ((high_x - low_x) or 1)
        share_y = ((y if linear else math.log10(y)) - low_y) / (high_y - low_y)
        return left + share_x * (width - left - right), height - bottom - share_y * (height - top - bottom)

    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">',
        f"<title>{escape(title)}</title><style>{STYLE}</style>",
        f'<text class="title" x="{left}" y="22">{escape(title)}</text>',
    ]
    for value in ticks(low_y, high_y, linear):
        _, y = place(xs[0], value)
        out.append(f'<line class="grid" x1="{left}" x2="{width - right}" y1="{y:.1f}" y2="{y:.1f}"/>')
        out.append(f'<text x="{left - 8}" y="{y + 4:.1f}" text-anchor="end">{number(value)}</text>')
    for value in sorted(set(xs)):
        x, _ = place(value, ys[0] if not linear else 0)
        out.append(f'<line class="axis" x1="{x:.1f}" x2="{x:.1f}" y1="{height - bottom}" y2="{height - bottom + 5}"/>')
        out.append(f'<text x="{x:.1f}" y="{height - bottom + 20}" text-anchor="middle">{number(value)}</text>')
    out.append(f'<line class="axis" x1="{left}" x2="{width - right}" y1="{height - bottom}" y2="{height - bottom}"/>')
    out.append(f'<text x="{(left + width - right) / 2}" y="{height - 8}" text-anchor="middle">cards</text>')
    out.append(f'<text x="{left - 60}" y="{top - 6}">{escape(unit)}</text>')
    labels = []
    for index, (name, points) in enumerate(series.items()):
        colour = COLOURS[index % len(COLOURS)]
        coordinates = [place(x, y) for x, y in sorted(points)]
        joined = " ".join(f"{x:.1f},{y:.1f}" for x, y in coordinates)
        out.append(f'<polyline points="{joined}" fill="none" stroke="{colour}" stroke-width="2"/>')
        out += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in coordinates]
        labels.append([coordinates[-1][1], name, colour])
    # Names beside the last point, moved apart where they would cover each other.
    labels.sort()
    for before, after in zip(labels, labels[1:]):
        after[0] = max(after[0], before[0] + 15)
    for y, name, colour in labels:
        out.append(f'<text x="{width - right + 10}" y="{y + 4:.1f}" style="fill:{colour}">{escape(name)}</text>')
    out.append("</svg>")
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(out) + "\n")


def ticks(low, high, linear):
    if not linear:
        return [10.0**power for power in range(int(low), int(high) + 1)]
    step = 10 ** math.floor(math.log10(high))
    while high / step < 4:
        step /= 2
    return [step * index for index in range(int(high / step) + 1)]


def number(value):
    if value >= 1_000_000:
        return f"{value / 1e6:g} M"
    if value >= 1_000:
        return f"{value / 1e3:g} k"
    return f"{value:g}"
