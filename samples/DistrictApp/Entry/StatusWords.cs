namespace DistrictApp;

/// <summary>What the form calls how sure a figure is.</summary>
internal static class StatusWords
{
    public static string Of(ObservationStatus status) => status switch
    {
        ObservationStatus.Actual => "thực hiện",
        ObservationStatus.Estimated => "ước",
        ObservationStatus.Asserted => "báo cáo kết luận, không nêu số",
        _ => "không áp dụng",
    };

    /// <summary>Reads the name of a status, as the form sends it; anything else is a figure as usual.</summary>
    public static ObservationStatus Read(string text) =>
        Enum.GetValues<ObservationStatus>().FirstOrDefault(status => status.ToString() == text);
}
