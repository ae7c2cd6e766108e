namespace Htx.Indicators.Rules;

/// <summary>A measure and the target it is judged by, as one item, part or condition names them.</summary>
internal sealed record JudgedMeasure(string MeasureId, Target Target);
