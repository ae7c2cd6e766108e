namespace Htx.Indicators;

/// <summary>The words for what came of a rating. The one place where they are mapped.</summary>
public static class RatingStatusWords
{
    /// <summary>“không xếp loại”, “chưa xếp loại được”, which stand where a grade would, and “đã xếp loại”.</summary>
    public static string ToText(this RatingStatus status, Language language = Language.Vietnamese) => (status, language) switch
    {
        (RatingStatus.Rated, Language.Vietnamese) => "đã xếp loại",
        (RatingStatus.NotRated, Language.Vietnamese) => Scorecard.NotRated,
        (RatingStatus.Incomplete, Language.Vietnamese) => Scorecard.NotRatedYet,
        (RatingStatus.Rated, _) => "rated",
        (RatingStatus.NotRated, _) => "not rated",
        (RatingStatus.Incomplete, _) => "cannot be rated yet",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
