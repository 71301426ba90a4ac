# One image for every service: build it with `docker build -t parallax .`
FROM eclipse-temurin:25-jdk AS build
WORKDIR /parallax
COPY . .
RUN ./mvnw -B -q -Dquick package

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home parallax
COPY --from=build /parallax/app/target/lib /opt/parallax/lib
COPY --from=build /parallax/app/target/parallax.jar /opt/parallax/
USER parallax
RUN mkdir /home/parallax/streams
WORKDIR /home/parallax
ENTRYPOINT ["java", "-Duser.language=en", "-Duser.country=US", "--sun-misc-unsafe-memory-access=allow", \
  "-jar", "/opt/parallax/parallax.jar"]
