using System.Text.RegularExpressions;

namespace Htx.Indicators.Rules;

/// <summary>“tăng so với …” and “giảm so với …” against targets that go the other way, or are met without any change.</summary>
internal sealed partial class ChangeLint : TargetLint
{
    private static readonly string[] Up = ["tăng", "nâng", "cao", "nhiều", "hơn", "mở", "phát"];
    private static readonly string[] Down = ["giảm", "hạ", "thấp", "ít", "rút", "kéo", "hạn", "chậm", "kiềm", "kìm"];

    /// <summary>With such words a sentence asks for more than a change: “đạt từ dự toán được giao trở lên, tăng so với năm trước”.</summary>
    private static readonly string[] Bound = ["đạt", "giao", "trở", "nhất", "thiểu", "đa", "quá"];

    public override void Look(LintedTarget target)
    {
        if (target.Quote.HasWord("tăng", "giảm") && !target.Quote.Has(MayStay()) && Mend(target) is var (word, key) && !target.IsNoted(word))
            target.Warn(LintDefects.OtherChange, target.Node, word, target.Target.Kind.Key, key);
    }

    private static (string Word, string Key)? Mend(LintedTarget target) => target.Target.Kind.Key switch
    {
        "increaseFrom" when !target.Quote.HasWord(Up) => ("giảm", "decreaseFrom"),
        "decreaseFrom" when !target.Quote.HasWord(Down) => ("tăng", "increaseFrom"),
        "reach" or "atLeast" when IsMetUnchanged(target) && target.Quote.HasWord("tăng") => ("tăng", "increaseFrom"),
        "reduceTo" or "atMost" when IsMetUnchanged(target) && target.Quote.HasWord("giảm") => ("giảm", "decreaseFrom"),
        _ => null,
    };

    /// <summary>Held against an earlier figure, with no number in the words: the same figure again would be đạt.</summary>
    private static bool IsMetUnchanged(LintedTarget target) =>
        target.Target.Form.Met is { IsClosed: true, Threshold.MeasureId: not null } && target.Quote.HasWord("so") && !target.Quote.HasWord(Bound);

    /// <summary>“giữ ổn định hoặc tăng”, “không tăng so với”: the same figure again will do.</summary>
    [GeneratedRegex(@"\bkhông\s+(?:tăng|giảm)\b|\b(?:bằng|ổn định|giữ vững|duy trì)\s+hoặc\b|\bhoặc\s+(?:bằng|không)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MayStay();
}
