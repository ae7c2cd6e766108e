namespace DistrictApp;

/// <summary>Adds the database.</summary>
internal static class StorageRegistration
{
    public static void AddStorage(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton<Database>().AddSingleton<ObservationStore>();

    /// <summary>Opens the database now: one that cannot be used is to stop the start, not the first request.</summary>
    public static void OpenStorage(this WebApplication app) => _ = app.Services.GetRequiredService<ObservationStore>();
}
