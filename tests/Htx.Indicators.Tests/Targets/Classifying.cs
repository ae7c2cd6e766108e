namespace Htx.Indicators.Tests;

internal static class Classifying
{
    public const decimal Step = 0.000000001m;

    /// <summary>Classifies against cuts that are plain numbers.</summary>
    public static Classification Classify(this Target target, decimal figure) => target.Form.ClassifyAtNumbers(figure);

    public static Classification ClassifyAtNumbers(this NormalForm form, decimal figure) =>
        form.Classify(figure, form.Met.Threshold.Number!.Value, form.Exceeded?.Threshold.Number ?? 0);
}
