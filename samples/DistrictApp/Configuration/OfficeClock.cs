namespace DistrictApp;

/// <summary>The day in Vietnam, wherever the machine stands.</summary>
public sealed class OfficeClock(TimeProvider time)
{
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    /// <summary>Today.</summary>
    public DateOnly Today => DateOnly.FromDateTime(InVietnam(time.GetUtcNow()).DateTime);

    /// <summary>A moment as clocks in Vietnam show it.</summary>
    public static DateTimeOffset InVietnam(DateTimeOffset at) => at.ToOffset(Vietnam);
}
