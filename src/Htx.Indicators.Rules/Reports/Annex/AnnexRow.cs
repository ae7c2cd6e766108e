namespace Htx.Indicators.Rules;

/// <summary>A row of the table that reports have as an annex (phụ lục); what does not apply is empty.</summary>
internal sealed record AnnexRow(AnnexLevel Level, string Number, string Title, Classification Classification, string Verdict)
{
    /// <summary>ĐVT.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Mục tiêu, without its unit.</summary>
    public string Target { get; init; } = "";

    /// <summary>Kết quả, without its unit.</summary>
    public string Figure { get; init; } = "";

    /// <summary>The same as a number; null for a flag, an estimate whose words say so apart, and where there is none.</summary>
    public decimal? FigureNumber { get; init; }

    /// <summary>Tỷ lệ: the figure as a percentage of the target; null where that says nothing.</summary>
    public decimal? PercentOfTarget { get; init; }

    /// <summary>Căn cứ: document and clause.</summary>
    public string Basis { get; init; } = "";

    /// <summary>Ghi chú.</summary>
    public string Remark { get; init; } = "";

    /// <summary>What the bar of the row shows; null for a row without figure and target.</summary>
    public PartAssessment? Part { get; init; }

    /// <summary>The item of the row; null for an indicator.</summary>
    public ItemAssessment? Item { get; init; }
}
