namespace Htx.Indicators.Rules;

/// <summary>A piece of a line of a report.</summary>
/// <param name="Text">The text, without line feeds.</param>
/// <param name="Style">What it is.</param>
public readonly record struct ReportSpan(string Text, ReportStyle Style);
