using System.Globalization;

namespace Htx.Indicators.Rules;

/// <summary>
/// A bar beside a row: the figure, a solid line where đạt begins, a dashed one where vượt begins, each with its number. Shape and
/// text say everything, so that it reads in black and white; a program that reads pages aloud gets the same as a sentence.
/// </summary>
internal sealed class HtmlBar
{
    private const double Left = 4, Width = 122, Top = 14, Height = 12;

    /// <summary>A figure that is so many times the farthest cut runs out of the frame.</summary>
    private const double FarthestBeyond = 2;

    private readonly PartAssessment part;
    private readonly Language language;
    private readonly double from;
    private readonly double to;
    private readonly bool isCutOff;

    private HtmlBar(PartAssessment part, Language language)
    {
        (this.part, this.language) = (part, language);
        double[] cuts = [.. new[] { part.MetFrom, part.ExceededFrom }.OfType<decimal>().Select(cut => (double)cut)];
        var value = (double?)part.Value ?? 0;
        var farthest = cuts.Append(0).Max(Math.Abs) * FarthestBeyond;
        isCutOff = farthest > 0 && Math.Abs(value) > farthest;
        value = isCutOff ? Math.Sign(value) * farthest : value;
        (from, to) = (Math.Min(0, cuts.Append(value).Min()), Math.Max(0, cuts.Append(value).Max()));
        var margin = to > from ? (to - from) * 0.08 : 1;
        (from, to) = (from < 0 ? from - margin : 0, isCutOff && value > 0 ? to : to + margin);
    }

    /// <summary>Draws the bar of a part; empty for a flag, and where the target has no number.</summary>
    public static string Draw(PartAssessment part, Language language) =>
        part.Measure.Kind == MeasureKind.Flag || part.MetFrom is null ? "" : new HtmlBar(part, language).Draw();

    private string Draw()
    {
        var svg = new List<string>();
        var says = Markup.Encode(Description());
        svg.Add($"<svg role=\"img\" aria-label=\"{says}\" viewBox=\"0 0 130 40\" width=\"130\" height=\"40\"><title>{says}</title>");
        svg.Add($"<rect x=\"{N(Left)}\" y=\"{N(Top)}\" width=\"{N(Width)}\" height=\"{N(Height)}\" class=\"frame{(part.Value is null ? " none" : "")}\"/>");
        if (part.Value is not null)
            DrawFigure(svg);
        if (part.Part.Target.Form.Exceeded is { } exceeded && part.ExceededFrom is { } exceededFrom)
            DrawCut(svg, (double)exceededFrom, Sign(exceeded) + Numbers.Format(exceededFrom, language), "exceeded", Top - 5, Top + Height, Top - 6);
        DrawCut(svg, (double)part.MetFrom!.Value, Sign(part.Part.Target.Form.Met) + Numbers.Format(part.MetFrom.Value, language), "met", Top, Top + Height + 5, Top + Height + 13);
        return string.Concat(svg.Append("</svg>"));
    }

    private void DrawFigure(List<string> svg)
    {
        var value = isCutOff ? (part.Value > 0 ? to : from) : (double)part.Value!.Value;
        var (start, end) = (X(Math.Min(0, value)), X(Math.Max(0, value)));
        svg.Add($"<rect x=\"{N(start)}\" y=\"{N(Top + 3)}\" width=\"{N(Math.Max(end - start, 1))}\" height=\"{N(Height - 6)}\" class=\"bar\"/>");
        if (isCutOff)
            svg.Add($"<path d=\"M{N(Left + Width - 8)} {N(Top)} l8 {N(Height / 2)} l-8 {N(Height / 2)} z\" class=\"bar\"/>");
    }

    private void DrawCut(List<string> svg, double at, string label, string kind, double top, double bottom, double labelAt)
    {
        var x = X(at);
        var anchor = x < 30 ? "start" : x > 100 ? "end" : "middle";
        svg.Add($"<line x1=\"{N(x)}\" x2=\"{N(x)}\" y1=\"{N(top)}\" y2=\"{N(bottom)}\" class=\"{kind}\"/>");
        svg.Add($"<text x=\"{N(x)}\" y=\"{N(labelAt)}\" text-anchor=\"{anchor}\">{Markup.Encode(label)}</text>");
    }

    /// <summary>“&gt;” where the number itself does not count, and which way is better.</summary>
    private string Sign(Cut cut) => (part.Part.Target.Form.Direction, cut.IsClosed) switch
    {
        (Direction.HigherIsBetter, true) => "≥ ",
        (Direction.HigherIsBetter, false) => "> ",
        (_, true) => "≤ ",
        _ => "< ",
    };

    private string Description()
    {
        var text = PartText.Of(part, language);
        var target = TargetText.Of(part, language);
        var unit = part.Measure.Unit is { } known && known != "%" ? $" {known}" : part.Measure.Unit;
        return language == Language.Vietnamese
            ? $"Kết quả {(text.Figure.Length == 0 ? "chưa có" : text.Figure + unit)}; mục tiêu {target}: {part.Verdict(language)}"
            : $"Result {(text.Figure.Length == 0 ? "not known" : text.Figure + unit)}; target {target}: {part.Verdict(language)}";
    }

    private double X(double value) => Left + (Width * (value - from) / (to - from));

    private static string N(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
