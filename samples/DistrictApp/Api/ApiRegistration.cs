namespace DistrictApp;

/// <summary>What other programs ask over HTTP, and the look at its health.</summary>
internal static class ApiRegistration
{
    /// <summary>Where it begins; below it errors are problem details.</summary>
    public const string Root = "/api";

    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup(Root);
        RuleSetsApi.Map(api);
        VerdictsApi.Map(api);
        ObservationsApi.Map(api);
    }
}
