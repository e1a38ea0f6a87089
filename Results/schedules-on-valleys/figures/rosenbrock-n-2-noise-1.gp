# Rosenbrock, n = 2, noise 1: median and quartiles over 25 seeds
# Draw it again with: gnuplot rosenbrock-n-2-noise-1.gp
NAME = 'rosenbrock-n-2-noise-1'; TITLE = 'rosenbrock_n_2_noise_1'; WIDTH = 960; HEIGHT = 640
load 'style.gp'
set label 1 '{/:Bold Rosenbrock, n = 2, noise 1}' at screen 0.0167, screen 0.9656 left font ",14" tc rgb INK
set label 2 'median and quartiles over 25 seeds' at screen 0.0167, screen 0.9344 left font ",11" tc rgb MUTED
set yrange [3.63244916486753e-07:282.0029007367638]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics 100.0
set xrange [1.0:2000.0]
set logscale x 10
set format x '10^{%L}'
D = 'rosenbrock-n-2-noise-1.dat'
set multiplot

set lmargin at screen 0.0813; set rmargin at screen 0.2721
set bmargin at screen 0.5281; set tmargin at screen 0.8563
unset arrow
unset xlabel
set label 4 'f(best so far) − f*' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold adam (1/2)}' at screen 0.0813, screen 0.875 left font ",12" tc rgb INK
unset label 10
unset label 11
unset label 12
unset label 13
unset label 14
unset label 15
unset label 16
unset label 17
unset label 18
unset label 19
unset label 20
unset label 21
unset label 22
unset label 23
unset label 24
unset label 25
set arrow from graph 1.0164, graph 0.0926 to graph 1.0655, graph 0.0 nohead lc rgb C7 lw 0.8
set label 10 'linear' at graph 1.0873, graph 0.0 left font ",11" tc rgb C7
set arrow from graph 1.0164, graph 0.1061 to graph 1.0655, graph 0.0714 nohead lc rgb C4 lw 0.8
set label 11 'cosineSegments' at graph 1.0873, graph 0.0714 left font ",11" tc rgb C4
set arrow from graph 1.0164, graph 0.1263 to graph 1.0655, graph 0.2857 nohead lc rgb C6 lw 0.8
set label 12 'inverseTime' at graph 1.0873, graph 0.2857 left font ",11" tc rgb C6
set arrow from graph 1.0164, graph 0.117 to graph 1.0655, graph 0.1429 nohead lc rgb C2 lw 0.8
set label 13 'cosine' at graph 1.0873, graph 0.1429 left font ",11" tc rgb C2
set arrow from graph 1.0164, graph 0.1222 to graph 1.0655, graph 0.2143 nohead lc rgb C8 lw 0.8
set label 14 'logarithmicCooling' at graph 1.0873, graph 0.2143 left font ",11" tc rgb C8
set arrow from graph 1.0164, graph 0.1753 to graph 1.0655, graph 0.3571 nohead lc rgb C1 lw 0.8
set label 15 'adam' at graph 1.0873, graph 0.3571 left font ",11" tc rgb C1
set arrow from graph 1.0164, graph 0.1845 to graph 1.0655, graph 0.5 nohead lc rgb C5 lw 0.8
set label 16 'exponential' at graph 1.0873, graph 0.5 left font ",11" tc rgb C5
set arrow from graph 1.0164, graph 0.1775 to graph 1.0655, graph 0.4286 nohead lc rgb C3 lw 0.8
set label 17 'cosineRestarts' at graph 1.0873, graph 0.4286 left font ",11" tc rgb C3
plot D index 1 using 1:3 title 'momentum + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:3 title 'momentum + warmupStableDecay' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:3 title 'momentum + oneCycle cycleMomentum=true' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:3 title 'momentum + oneCycle cycleMomentum=false' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:3 title 'adam + piecewise' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:3 title 'momentum' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:3 title 'adam + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:3 title 'adam + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:3 title 'adam + polynomial' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:3 title 'adam + oneCycle cycleMomentum=false' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:3 title 'momentum + cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:3 title 'adam + multistep' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:3 title 'momentum + piecewise' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 21 using 1:3 title 'adam + warmupStableDecay' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 22 using 1:3 title 'adam + oneCycle cycleMomentum=true' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 23 using 1:3 title 'momentum + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 24 using 1:3 title 'momentum + multistep' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 25 using 1:3 title 'momentum + cosineSegments' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 26 using 1:3 title 'momentum + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 27 using 1:3 title 'momentum + polynomial' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 28 using 1:3 title 'momentum + cosineRestarts' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 29 using 1:3 title 'momentum + inverseTime' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 30 using 1:3 title 'momentum + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 31 using 1:3 title 'momentum + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 0 using 1:2:4 title 'adam + linear' noenhanced with filledcurves fc rgb C7 fs transparent solid 0.075 noborder, \
  D index 6 using 1:2:4 title 'adam + cosineSegments' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.075 noborder, \
  D index 7 using 1:2:4 title 'adam + inverseTime' noenhanced with filledcurves fc rgb C6 fs transparent solid 0.075 noborder, \
  D index 8 using 1:2:4 title 'adam + cosine' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.075 noborder, \
  D index 9 using 1:2:4 title 'adam + logarithmicCooling' noenhanced with filledcurves fc rgb C8 fs transparent solid 0.075 noborder, \
  D index 18 using 1:2:4 title 'adam' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.075 noborder, \
  D index 19 using 1:2:4 title 'adam + exponential' noenhanced with filledcurves fc rgb C5 fs transparent solid 0.075 noborder, \
  D index 20 using 1:2:4 title 'adam + cosineRestarts' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.075 noborder, \
  D index 20 using 1:3 title 'adam + cosineRestarts' noenhanced with lines lw 2 lc rgb C3, \
  D index 19 using 1:3 title 'adam + exponential' noenhanced with lines lw 2 lc rgb C5, \
  D index 18 using 1:3 title 'adam' noenhanced with lines lw 2 lc rgb C1, \
  D index 9 using 1:3 title 'adam + logarithmicCooling' noenhanced with lines lw 2 lc rgb C8, \
  D index 8 using 1:3 title 'adam + cosine' noenhanced with lines lw 2 lc rgb C2, \
  D index 7 using 1:3 title 'adam + inverseTime' noenhanced with lines lw 2 lc rgb C6, \
  D index 6 using 1:3 title 'adam + cosineSegments' noenhanced with lines lw 2 lc rgb C4, \
  D index 0 using 1:3 title 'adam + linear' noenhanced with lines lw 2 lc rgb C7
unset label 1
unset label 2

set lmargin at screen 0.5813; set rmargin at screen 0.7721
set bmargin at screen 0.5281; set tmargin at screen 0.8563
unset arrow
unset xlabel
unset label 4
set label 3 '{/:Bold adam (2/2)}' at screen 0.5813, screen 0.875 left font ",12" tc rgb INK
unset label 10
unset label 11
unset label 12
unset label 13
unset label 14
unset label 15
unset label 16
unset label 17
unset label 18
unset label 19
unset label 20
unset label 21
unset label 22
unset label 23
unset label 24
unset label 25
set arrow from graph 1.0164, graph 0.1199 to graph 1.0655, graph 0.0714 nohead lc rgb C4 lw 0.8
set label 10 'piecewise' at graph 1.0873, graph 0.0714 left font ",11" tc rgb C4
set arrow from graph 1.0164, graph 0.1186 to graph 1.0655, graph 0.0 nohead lc rgb C7 lw 0.8
set label 11 'warmup cosine' at graph 1.0873, graph 0.0 left font ",11" tc rgb C7
set arrow from graph 1.0164, graph 0.1313 to graph 1.0655, graph 0.1429 nohead lc rgb C6 lw 0.8
set label 12 'step' at graph 1.0873, graph 0.1429 left font ",11" tc rgb C6
set arrow from graph 1.0164, graph 0.1454 to graph 1.0655, graph 0.2143 nohead lc rgb C5 lw 0.8
set label 13 'polynomial' at graph 1.0873, graph 0.2143 left font ",11" tc rgb C5
set arrow from graph 1.0164, graph 0.158 to graph 1.0655, graph 0.2857 nohead lc rgb C2 lw 0.8
set label 14 'oneCycle cycleMomentum=false' at graph 1.0873, graph 0.2857 left font ",11" tc rgb C2
set arrow from graph 1.0164, graph 0.1673 to graph 1.0655, graph 0.3571 nohead lc rgb C1 lw 0.8
set label 15 'multistep' at graph 1.0873, graph 0.3571 left font ",11" tc rgb C1
set arrow from graph 1.0164, graph 0.1786 to graph 1.0655, graph 0.4286 nohead lc rgb C8 lw 0.8
set label 16 'warmupStableDecay' at graph 1.0873, graph 0.4286 left font ",11" tc rgb C8
set arrow from graph 1.0164, graph 0.1977 to graph 1.0655, graph 0.5 nohead lc rgb C3 lw 0.8
set label 17 'oneCycle cycleMomentum=true' at graph 1.0873, graph 0.5 left font ",11" tc rgb C3
plot D index 0 using 1:3 title 'adam + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:3 title 'momentum + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:3 title 'momentum + warmupStableDecay' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:3 title 'momentum + oneCycle cycleMomentum=true' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:3 title 'momentum + oneCycle cycleMomentum=false' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:3 title 'adam + cosineSegments' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:3 title 'adam + inverseTime' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:3 title 'adam + cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:3 title 'adam + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:3 title 'momentum' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:3 title 'momentum + cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:3 title 'momentum + piecewise' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 18 using 1:3 title 'adam' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:3 title 'adam + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 20 using 1:3 title 'adam + cosineRestarts' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 23 using 1:3 title 'momentum + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 24 using 1:3 title 'momentum + multistep' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 25 using 1:3 title 'momentum + cosineSegments' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 26 using 1:3 title 'momentum + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 27 using 1:3 title 'momentum + polynomial' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 28 using 1:3 title 'momentum + cosineRestarts' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 29 using 1:3 title 'momentum + inverseTime' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 30 using 1:3 title 'momentum + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 31 using 1:3 title 'momentum + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:2:4 title 'adam + piecewise' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.075 noborder, \
  D index 11 using 1:2:4 title 'adam + warmup cosine' noenhanced with filledcurves fc rgb C7 fs transparent solid 0.075 noborder, \
  D index 12 using 1:2:4 title 'adam + step' noenhanced with filledcurves fc rgb C6 fs transparent solid 0.075 noborder, \
  D index 13 using 1:2:4 title 'adam + polynomial' noenhanced with filledcurves fc rgb C5 fs transparent solid 0.075 noborder, \
  D index 14 using 1:2:4 title 'adam + oneCycle cycleMomentum=false' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.075 noborder, \
  D index 16 using 1:2:4 title 'adam + multistep' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.075 noborder, \
  D index 21 using 1:2:4 title 'adam + warmupStableDecay' noenhanced with filledcurves fc rgb C8 fs transparent solid 0.075 noborder, \
  D index 22 using 1:2:4 title 'adam + oneCycle cycleMomentum=true' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.075 noborder, \
  D index 22 using 1:3 title 'adam + oneCycle cycleMomentum=true' noenhanced with lines lw 2 lc rgb C3, \
  D index 21 using 1:3 title 'adam + warmupStableDecay' noenhanced with lines lw 2 lc rgb C8, \
  D index 16 using 1:3 title 'adam + multistep' noenhanced with lines lw 2 lc rgb C1, \
  D index 14 using 1:3 title 'adam + oneCycle cycleMomentum=false' noenhanced with lines lw 2 lc rgb C2, \
  D index 13 using 1:3 title 'adam + polynomial' noenhanced with lines lw 2 lc rgb C5, \
  D index 12 using 1:3 title 'adam + step' noenhanced with lines lw 2 lc rgb C6, \
  D index 11 using 1:3 title 'adam + warmup cosine' noenhanced with lines lw 2 lc rgb C7, \
  D index 5 using 1:3 title 'adam + piecewise' noenhanced with lines lw 2 lc rgb C4
unset label 1
unset label 2

set lmargin at screen 0.0813; set rmargin at screen 0.2721
set bmargin at screen 0.1063; set tmargin at screen 0.4344
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'f(best so far) − f*' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold momentum (1/2)}' at screen 0.0813, screen 0.4531 left font ",12" tc rgb INK
unset label 10
unset label 11
unset label 12
unset label 13
unset label 14
unset label 15
unset label 16
unset label 17
unset label 18
unset label 19
unset label 20
unset label 21
unset label 22
unset label 23
unset label 24
unset label 25
set arrow from graph 1.0164, graph 0.13 to graph 1.0655, graph 0.0694 nohead lc rgb C1 lw 0.8
set label 10 'momentum' at graph 1.0873, graph 0.0694 left font ",11" tc rgb C1
set arrow from graph 1.0164, graph 0.1456 to graph 1.0655, graph 0.1408 nohead lc rgb C2 lw 0.8
set label 11 'cosine' at graph 1.0873, graph 0.1408 left font ",11" tc rgb C2
set arrow from graph 1.0164, graph 0.1729 to graph 1.0655, graph 0.2122 nohead lc rgb C7 lw 0.8
set label 12 'linear' at graph 1.0873, graph 0.2122 left font ",11" tc rgb C7
set arrow from graph 1.0164, graph 0.2577 to graph 1.0655, graph 0.2837 nohead lc rgb C4 lw 0.8
set label 13 'cosineSegments' at graph 1.0873, graph 0.2837 left font ",11" tc rgb C4
set arrow from graph 1.0164, graph 0.4287 to graph 1.0655, graph 0.3561 nohead lc rgb C3 lw 0.8
set label 14 'cosineRestarts' at graph 1.0873, graph 0.3561 left font ",11" tc rgb C3
set arrow from graph 1.0164, graph 0.4448 to graph 1.0655, graph 0.4275 nohead lc rgb C6 lw 0.8
set label 15 'inverseTime' at graph 1.0873, graph 0.4275 left font ",11" tc rgb C6
set arrow from graph 1.0164, graph 0.4731 to graph 1.0655, graph 0.499 nohead lc rgb C5 lw 0.8
set label 16 'exponential' at graph 1.0873, graph 0.499 left font ",11" tc rgb C5
set arrow from graph 1.0164, graph 0.5064 to graph 1.0655, graph 0.5704 nohead lc rgb C8 lw 0.8
set label 17 'logarithmicCooling' at graph 1.0873, graph 0.5704 left font ",11" tc rgb C8
plot D index 0 using 1:3 title 'adam + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:3 title 'momentum + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:3 title 'momentum + warmupStableDecay' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:3 title 'momentum + oneCycle cycleMomentum=true' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:3 title 'momentum + oneCycle cycleMomentum=false' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:3 title 'adam + piecewise' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:3 title 'adam + cosineSegments' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:3 title 'adam + inverseTime' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:3 title 'adam + cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:3 title 'adam + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:3 title 'adam + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:3 title 'adam + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:3 title 'adam + polynomial' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:3 title 'adam + oneCycle cycleMomentum=false' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:3 title 'adam + multistep' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:3 title 'momentum + piecewise' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 18 using 1:3 title 'adam' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:3 title 'adam + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 20 using 1:3 title 'adam + cosineRestarts' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 21 using 1:3 title 'adam + warmupStableDecay' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 22 using 1:3 title 'adam + oneCycle cycleMomentum=true' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 24 using 1:3 title 'momentum + multistep' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 26 using 1:3 title 'momentum + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 27 using 1:3 title 'momentum + polynomial' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:2:4 title 'momentum' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.075 noborder, \
  D index 15 using 1:2:4 title 'momentum + cosine' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.075 noborder, \
  D index 23 using 1:2:4 title 'momentum + linear' noenhanced with filledcurves fc rgb C7 fs transparent solid 0.075 noborder, \
  D index 25 using 1:2:4 title 'momentum + cosineSegments' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.075 noborder, \
  D index 28 using 1:2:4 title 'momentum + cosineRestarts' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.075 noborder, \
  D index 29 using 1:2:4 title 'momentum + inverseTime' noenhanced with filledcurves fc rgb C6 fs transparent solid 0.075 noborder, \
  D index 30 using 1:2:4 title 'momentum + exponential' noenhanced with filledcurves fc rgb C5 fs transparent solid 0.075 noborder, \
  D index 31 using 1:2:4 title 'momentum + logarithmicCooling' noenhanced with filledcurves fc rgb C8 fs transparent solid 0.075 noborder, \
  D index 31 using 1:3 title 'momentum + logarithmicCooling' noenhanced with lines lw 2 lc rgb C8, \
  D index 30 using 1:3 title 'momentum + exponential' noenhanced with lines lw 2 lc rgb C5, \
  D index 29 using 1:3 title 'momentum + inverseTime' noenhanced with lines lw 2 lc rgb C6, \
  D index 28 using 1:3 title 'momentum + cosineRestarts' noenhanced with lines lw 2 lc rgb C3, \
  D index 25 using 1:3 title 'momentum + cosineSegments' noenhanced with lines lw 2 lc rgb C4, \
  D index 23 using 1:3 title 'momentum + linear' noenhanced with lines lw 2 lc rgb C7, \
  D index 15 using 1:3 title 'momentum + cosine' noenhanced with lines lw 2 lc rgb C2, \
  D index 10 using 1:3 title 'momentum' noenhanced with lines lw 2 lc rgb C1
unset label 1
unset label 2

set lmargin at screen 0.5813; set rmargin at screen 0.7721
set bmargin at screen 0.1063; set tmargin at screen 0.4344
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
unset label 4
set label 3 '{/:Bold momentum (2/2)}' at screen 0.5813, screen 0.4531 left font ",12" tc rgb INK
unset label 10
unset label 11
unset label 12
unset label 13
unset label 14
unset label 15
unset label 16
unset label 17
unset label 18
unset label 19
unset label 20
unset label 21
unset label 22
unset label 23
unset label 24
unset label 25
set arrow from graph 1.0164, graph 0.0689 to graph 1.0655, graph 0.0 nohead lc rgb C7 lw 0.8
set label 10 'warmup cosine' at graph 1.0873, graph 0.0 left font ",11" tc rgb C7
set arrow from graph 1.0164, graph 0.0999 to graph 1.0655, graph 0.1429 nohead lc rgb C8 lw 0.8
set label 11 'warmupStableDecay' at graph 1.0873, graph 0.1429 left font ",11" tc rgb C8
set arrow from graph 1.0164, graph 0.103 to graph 1.0655, graph 0.2143 nohead lc rgb C3 lw 0.8
set label 12 'oneCycle cycleMomentum=true' at graph 1.0873, graph 0.2143 left font ",11" tc rgb C3
set arrow from graph 1.0164, graph 0.086 to graph 1.0655, graph 0.0714 nohead lc rgb C2 lw 0.8
set label 13 'oneCycle cycleMomentum=false' at graph 1.0873, graph 0.0714 left font ",11" tc rgb C2
set arrow from graph 1.0164, graph 0.1803 to graph 1.0655, graph 0.2857 nohead lc rgb C4 lw 0.8
set label 14 'piecewise' at graph 1.0873, graph 0.2857 left font ",11" tc rgb C4
set arrow from graph 1.0164, graph 0.1965 to graph 1.0655, graph 0.3571 nohead lc rgb C1 lw 0.8
set label 15 'multistep' at graph 1.0873, graph 0.3571 left font ",11" tc rgb C1
set arrow from graph 1.0164, graph 0.3461 to graph 1.0655, graph 0.4286 nohead lc rgb C6 lw 0.8
set label 16 'step' at graph 1.0873, graph 0.4286 left font ",11" tc rgb C6
set arrow from graph 1.0164, graph 0.4157 to graph 1.0655, graph 0.5 nohead lc rgb C5 lw 0.8
set label 17 'polynomial' at graph 1.0873, graph 0.5 left font ",11" tc rgb C5
plot D index 0 using 1:3 title 'adam + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:3 title 'adam + piecewise' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:3 title 'adam + cosineSegments' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:3 title 'adam + inverseTime' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:3 title 'adam + cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:3 title 'adam + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:3 title 'momentum' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:3 title 'adam + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:3 title 'adam + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:3 title 'adam + polynomial' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:3 title 'adam + oneCycle cycleMomentum=false' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:3 title 'momentum + cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:3 title 'adam + multistep' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 18 using 1:3 title 'adam' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:3 title 'adam + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 20 using 1:3 title 'adam + cosineRestarts' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 21 using 1:3 title 'adam + warmupStableDecay' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 22 using 1:3 title 'adam + oneCycle cycleMomentum=true' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 23 using 1:3 title 'momentum + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 25 using 1:3 title 'momentum + cosineSegments' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 28 using 1:3 title 'momentum + cosineRestarts' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 29 using 1:3 title 'momentum + inverseTime' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 30 using 1:3 title 'momentum + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 31 using 1:3 title 'momentum + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:2:4 title 'momentum + warmup cosine' noenhanced with filledcurves fc rgb C7 fs transparent solid 0.075 noborder, \
  D index 2 using 1:2:4 title 'momentum + warmupStableDecay' noenhanced with filledcurves fc rgb C8 fs transparent solid 0.075 noborder, \
  D index 3 using 1:2:4 title 'momentum + oneCycle cycleMomentum=true' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.075 noborder, \
  D index 4 using 1:2:4 title 'momentum + oneCycle cycleMomentum=false' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.075 noborder, \
  D index 17 using 1:2:4 title 'momentum + piecewise' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.075 noborder, \
  D index 24 using 1:2:4 title 'momentum + multistep' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.075 noborder, \
  D index 26 using 1:2:4 title 'momentum + step' noenhanced with filledcurves fc rgb C6 fs transparent solid 0.075 noborder, \
  D index 27 using 1:2:4 title 'momentum + polynomial' noenhanced with filledcurves fc rgb C5 fs transparent solid 0.075 noborder, \
  D index 27 using 1:3 title 'momentum + polynomial' noenhanced with lines lw 2 lc rgb C5, \
  D index 26 using 1:3 title 'momentum + step' noenhanced with lines lw 2 lc rgb C6, \
  D index 24 using 1:3 title 'momentum + multistep' noenhanced with lines lw 2 lc rgb C1, \
  D index 17 using 1:3 title 'momentum + piecewise' noenhanced with lines lw 2 lc rgb C4, \
  D index 4 using 1:3 title 'momentum + oneCycle cycleMomentum=false' noenhanced with lines lw 2 lc rgb C2, \
  D index 3 using 1:3 title 'momentum + oneCycle cycleMomentum=true' noenhanced with lines lw 2 lc rgb C3, \
  D index 2 using 1:3 title 'momentum + warmupStableDecay' noenhanced with lines lw 2 lc rgb C8, \
  D index 1 using 1:3 title 'momentum + warmup cosine' noenhanced with lines lw 2 lc rgb C7
unset label 1
unset label 2
unset multiplot
