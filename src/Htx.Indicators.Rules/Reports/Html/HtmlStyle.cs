namespace Htx.Indicators.Rules;

/// <summary>How the page looks: as documents of Decree 30/2020 do on A4, in black and white if need be.</summary>
internal static class HtmlStyle
{
    /// <summary>A page of its own; what is in it follows.</summary>
    public const string Page = """
        :root { color-scheme: light; }
        body { font: 13pt/1.35 "Times New Roman", "Liberation Serif", "Noto Serif", serif; color: #000; background: #fff; margin: 1.2cm auto; max-width: 29.7cm; padding: 0 1cm; }
        header { text-align: center; margin-bottom: .6cm; }
        h1 { font-size: 14pt; margin: 0; }
        h2 { font-size: 13pt; margin: .6cm 0 .2cm; }
        header p { margin: .1cm 0; font-style: italic; }
        ul { margin: .1cm 0; padding-left: 1.2em; }
        @page { size: A4 landscape; margin: 1.5cm; }
        @media print {
          body { margin: 0; padding: 0; max-width: none; font-size: 12pt; }
          h2 { break-after: avoid; }
        }
        """;

    /// <summary>Tables, verdicts and bars, wherever they stand.</summary>
    public const string Tables = """
        .wide { overflow-x: auto; }
        .wide + .wide { margin-top: .4cm; }
        table { border-collapse: collapse; width: 100%; font-size: 11pt; }
        table.annex col:nth-child(1) { width: 3%; }
        table.annex col:nth-child(2) { width: 20%; }
        table.annex col:nth-child(3) { width: 8%; }
        table.annex col:nth-child(4) { width: 9%; }
        table.annex col:nth-child(5) { width: 7%; }
        table.annex col:nth-child(6) { width: 6%; }
        table.annex col:nth-child(7) { width: 8%; }
        table.annex col:nth-child(8) { width: 9%; }
        table.annex col:nth-child(9) { width: 17%; }
        table.annex col:nth-child(10) { width: 13%; }
        caption { text-align: left; font-weight: bold; padding: .1cm 0; }
        th, td { border: 1px solid #000; padding: 3px 5px; vertical-align: top; text-align: left; }
        thead th { text-align: center; vertical-align: middle; background: #eee; }
        tr.indicator > * { background: #f5f5f5; font-weight: bold; }
        td.number { text-align: right; white-space: nowrap; }
        td.verdict, tr > td.short { white-space: nowrap; }
        tr.part > th { padding-left: 1.2em; font-style: italic; }
        tbody th { font-weight: normal; min-width: 9em; }
        tr.indicator > th { font-weight: bold; }
        .exceeded-word { color: #0b3d91; font-weight: bold; }
        .met-word { color: #135c1d; font-weight: bold; }
        .notmet-word { color: #9c1010; font-weight: bold; }
        .notassessed-word { color: #5a4300; font-weight: bold; }
        svg { display: block; max-width: 100%; height: auto; }
        svg text { font: 10px Arial, "Liberation Sans", sans-serif; fill: #000; }
        svg .frame { fill: #fff; stroke: #767676; }
        svg .none { stroke-dasharray: 3 3; }
        svg .bar { fill: #4a6785; }
        svg .met { stroke: #000; stroke-width: 2; }
        svg .exceeded { stroke: #000; stroke-width: 2; stroke-dasharray: 3 2; }
        .legend { font-size: 10pt; font-style: italic; }
        @media print {
          .wide { overflow: visible; }
          table { font-size: 9.5pt; }
          thead { display: table-header-group; }
          table.verdicts { font-size: 8pt; break-inside: avoid; }
          table.verdicts td, table.verdicts th { white-space: normal; overflow-wrap: anywhere; padding: 2px 3px; }
          tr, svg { break-inside: avoid; }
          .bar, thead th, tr.indicator > * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }
        """;
}
