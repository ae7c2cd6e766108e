namespace Htx.Indicators;

/// <summary>Periods in words.</summary>
public static class PeriodText
{
    /// <summary>The period with both ends included: “từ 12/8/2021 đến hết 31/12/2025”; an end that is not known or not set is said to be so.</summary>
    public static string Of(EffectivePeriod period, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(period);
        var (from, to) = (Day(period.From), Day(period.To));
        return language == Language.Vietnamese
            ? $"{(from is null ? "chưa rõ ngày bắt đầu," : $"từ {from}")} {(to is null ? "đến khi được thay thế" : $"đến hết {to}")}"
            : $"{(from is null ? "first day not known," : $"from {from}")} {(to is null ? "until replaced" : $"to {to} included")}";

        string? Day(DateOnly? day) => day is { } known ? Days.Format(known, language) : null;
    }
}
