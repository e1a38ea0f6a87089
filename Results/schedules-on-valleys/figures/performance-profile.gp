# Performance profile: expected runtimes to 6 functions × 4 targets
# Draw it again with: gnuplot performance-profile.gp
NAME = 'performance-profile'; TITLE = 'performance_profile'; WIDTH = 960; HEIGHT = 640
load 'style.gp'
set label 1 '{/:Bold Performance profile}' at screen 0.0167, screen 0.9656 left font ",14" tc rgb INK
set label 2 'expected runtimes to 6 functions × 4 targets' at screen 0.0167, screen 0.9344 left font ",11" tc rgb MUTED
set yrange [-0.01:1.02]
unset logscale y
set format y '%g'
set xrange [1.0:171.57998069764236]
set logscale x 10
set xtics ('1' 1.0, '2' 2.0, '4' 4.0, '8' 8.0, '16' 16.0, '32' 32.0, '64' 64.0, '128' 128.0)
D = 'performance-profile.dat'
set multiplot

set lmargin at screen 0.0813; set rmargin at screen 0.2721
set bmargin at screen 0.5281; set tmargin at screen 0.8563
unset arrow
unset xlabel
set label 4 'fraction of pairs solved' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0164, graph 0.8997 to graph 1.0655, graph 0.5714 nohead lc rgb C7 lw 0.8
set label 10 'linear' at graph 1.0873, graph 0.5714 left font ",11" tc rgb C7
set arrow from graph 1.0164, graph 0.8997 to graph 1.0655, graph 0.6429 nohead lc rgb C2 lw 0.8
set label 11 'cosine' at graph 1.0873, graph 0.6429 left font ",11" tc rgb C2
set arrow from graph 1.0164, graph 0.8592 to graph 1.0655, graph 0.5 nohead lc rgb C3 lw 0.8
set label 12 'cosineRestarts' at graph 1.0873, graph 0.5 left font ",11" tc rgb C3
set arrow from graph 1.0164, graph 0.8997 to graph 1.0655, graph 0.7143 nohead lc rgb C1 lw 0.8
set label 13 'adam' at graph 1.0873, graph 0.7143 left font ",11" tc rgb C1
set arrow from graph 1.0164, graph 0.8997 to graph 1.0655, graph 0.7857 nohead lc rgb C4 lw 0.8
set label 14 'cosineSegments' at graph 1.0873, graph 0.7857 left font ",11" tc rgb C4
set arrow from graph 1.0164, graph 0.8997 to graph 1.0655, graph 0.8571 nohead lc rgb C8 lw 0.8
set label 15 'logarithmicCooling' at graph 1.0873, graph 0.8571 left font ",11" tc rgb C8
set arrow from graph 1.0164, graph 0.8997 to graph 1.0655, graph 0.9286 nohead lc rgb C6 lw 0.8
set label 16 'inverseTime' at graph 1.0873, graph 0.9286 left font ",11" tc rgb C6
set arrow from graph 1.0164, graph 0.8997 to graph 1.0655, graph 1.0 nohead lc rgb C5 lw 0.8
set label 17 'exponential' at graph 1.0873, graph 1.0 left font ",11" tc rgb C5
plot D index 0 using 1:2 title 'momentum + warmupStableDecay' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 1 using 1:2 title 'momentum + oneCycle cycleMomentum=false' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 3 using 1:2 title 'momentum + warmup cosine' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 4 using 1:2 title 'adam + polynomial' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 6 using 1:2 title 'adam + warmup cosine' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 7 using 1:2 title 'momentum + oneCycle cycleMomentum=true' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 9 using 1:2 title 'adam + piecewise' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 12 using 1:2 title 'momentum' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 13 using 1:2 title 'adam + oneCycle cycleMomentum=true' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 14 using 1:2 title 'adam + step' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 16 using 1:2 title 'adam + warmupStableDecay' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 17 using 1:2 title 'adam + oneCycle cycleMomentum=false' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 18 using 1:2 title 'momentum + polynomial' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 19 using 1:2 title 'adam + multistep' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 20 using 1:2 title 'momentum + cosine' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 23 using 1:2 title 'momentum + linear' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 24 using 1:2 title 'momentum + piecewise' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 25 using 1:2 title 'momentum + multistep' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 26 using 1:2 title 'momentum + inverseTime' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 27 using 1:2 title 'momentum + exponential' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 28 using 1:2 title 'momentum + cosineRestarts' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 29 using 1:2 title 'momentum + cosineSegments' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 30 using 1:2 title 'momentum + logarithmicCooling' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 31 using 1:2 title 'momentum + step' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 22 using 1:2 title 'adam + exponential' noenhanced with steps lw 2 lc rgb C5, \
  D index 21 using 1:2 title 'adam + inverseTime' noenhanced with steps lw 2 lc rgb C6, \
  D index 15 using 1:2 title 'adam + logarithmicCooling' noenhanced with steps lw 2 lc rgb C8, \
  D index 11 using 1:2 title 'adam + cosineSegments' noenhanced with steps lw 2 lc rgb C4, \
  D index 10 using 1:2 title 'adam' noenhanced with steps lw 2 lc rgb C1, \
  D index 8 using 1:2 title 'adam + cosineRestarts' noenhanced with steps lw 2 lc rgb C3, \
  D index 5 using 1:2 title 'adam + cosine' noenhanced with steps lw 2 lc rgb C2, \
  D index 2 using 1:2 title 'adam + linear' noenhanced with steps lw 2 lc rgb C7
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
set arrow from graph 1.0164, graph 0.8997 to graph 1.0655, graph 0.5714 nohead lc rgb C5 lw 0.8
set label 10 'polynomial' at graph 1.0873, graph 0.5714 left font ",11" tc rgb C5
set arrow from graph 1.0164, graph 0.8997 to graph 1.0655, graph 0.6429 nohead lc rgb C7 lw 0.8
set label 11 'warmup cosine' at graph 1.0873, graph 0.6429 left font ",11" tc rgb C7
set arrow from graph 1.0164, graph 0.8997 to graph 1.0655, graph 0.7143 nohead lc rgb C4 lw 0.8
set label 12 'piecewise' at graph 1.0873, graph 0.7143 left font ",11" tc rgb C4
set arrow from graph 1.0164, graph 0.8997 to graph 1.0655, graph 0.7857 nohead lc rgb C3 lw 0.8
set label 13 'oneCycle cycleMomentum=true' at graph 1.0873, graph 0.7857 left font ",11" tc rgb C3
set arrow from graph 1.0164, graph 0.8997 to graph 1.0655, graph 0.8571 nohead lc rgb C6 lw 0.8
set label 14 'step' at graph 1.0873, graph 0.8571 left font ",11" tc rgb C6
set arrow from graph 1.0164, graph 0.8592 to graph 1.0655, graph 0.5 nohead lc rgb C8 lw 0.8
set label 15 'warmupStableDecay' at graph 1.0873, graph 0.5 left font ",11" tc rgb C8
set arrow from graph 1.0164, graph 0.8997 to graph 1.0655, graph 0.9286 nohead lc rgb C2 lw 0.8
set label 16 'oneCycle cycleMomentum=false' at graph 1.0873, graph 0.9286 left font ",11" tc rgb C2
set arrow from graph 1.0164, graph 0.8997 to graph 1.0655, graph 1.0 nohead lc rgb C1 lw 0.8
set label 17 'multistep' at graph 1.0873, graph 1.0 left font ",11" tc rgb C1
plot D index 0 using 1:2 title 'momentum + warmupStableDecay' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 1 using 1:2 title 'momentum + oneCycle cycleMomentum=false' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 2 using 1:2 title 'adam + linear' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 3 using 1:2 title 'momentum + warmup cosine' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 5 using 1:2 title 'adam + cosine' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 7 using 1:2 title 'momentum + oneCycle cycleMomentum=true' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 8 using 1:2 title 'adam + cosineRestarts' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 10 using 1:2 title 'adam' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 11 using 1:2 title 'adam + cosineSegments' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 12 using 1:2 title 'momentum' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 15 using 1:2 title 'adam + logarithmicCooling' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 18 using 1:2 title 'momentum + polynomial' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 20 using 1:2 title 'momentum + cosine' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 21 using 1:2 title 'adam + inverseTime' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 22 using 1:2 title 'adam + exponential' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 23 using 1:2 title 'momentum + linear' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 24 using 1:2 title 'momentum + piecewise' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 25 using 1:2 title 'momentum + multistep' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 26 using 1:2 title 'momentum + inverseTime' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 27 using 1:2 title 'momentum + exponential' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 28 using 1:2 title 'momentum + cosineRestarts' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 29 using 1:2 title 'momentum + cosineSegments' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 30 using 1:2 title 'momentum + logarithmicCooling' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 31 using 1:2 title 'momentum + step' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 19 using 1:2 title 'adam + multistep' noenhanced with steps lw 2 lc rgb C1, \
  D index 17 using 1:2 title 'adam + oneCycle cycleMomentum=false' noenhanced with steps lw 2 lc rgb C2, \
  D index 16 using 1:2 title 'adam + warmupStableDecay' noenhanced with steps lw 2 lc rgb C8, \
  D index 14 using 1:2 title 'adam + step' noenhanced with steps lw 2 lc rgb C6, \
  D index 13 using 1:2 title 'adam + oneCycle cycleMomentum=true' noenhanced with steps lw 2 lc rgb C3, \
  D index 9 using 1:2 title 'adam + piecewise' noenhanced with steps lw 2 lc rgb C4, \
  D index 6 using 1:2 title 'adam + warmup cosine' noenhanced with steps lw 2 lc rgb C7, \
  D index 4 using 1:2 title 'adam + polynomial' noenhanced with steps lw 2 lc rgb C5
unset label 1
unset label 2

set lmargin at screen 0.0813; set rmargin at screen 0.2721
set bmargin at screen 0.1063; set tmargin at screen 0.4344
unset arrow
set xlabel 'factor τ of the best arm\047s expected runtime{}' tc rgb TEXT offset 0,0.3
set label 4 'fraction of pairs solved' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0164, graph 0.8188 to graph 1.0655, graph 0.8571 nohead lc rgb C1 lw 0.8
set label 10 'momentum' at graph 1.0873, graph 0.8571 left font ",11" tc rgb C1
set arrow from graph 1.0164, graph 0.8188 to graph 1.0655, graph 0.9286 nohead lc rgb C2 lw 0.8
set label 11 'cosine' at graph 1.0873, graph 0.9286 left font ",11" tc rgb C2
set arrow from graph 1.0164, graph 0.7783 to graph 1.0655, graph 0.7143 nohead lc rgb C7 lw 0.8
set label 12 'linear' at graph 1.0873, graph 0.7143 left font ",11" tc rgb C7
set arrow from graph 1.0164, graph 0.7379 to graph 1.0655, graph 0.6429 nohead lc rgb C6 lw 0.8
set label 13 'inverseTime' at graph 1.0873, graph 0.6429 left font ",11" tc rgb C6
set arrow from graph 1.0164, graph 0.6974 to graph 1.0655, graph 0.5714 nohead lc rgb C5 lw 0.8
set label 14 'exponential' at graph 1.0873, graph 0.5714 left font ",11" tc rgb C5
set arrow from graph 1.0164, graph 0.7783 to graph 1.0655, graph 0.7857 nohead lc rgb C3 lw 0.8
set label 15 'cosineRestarts' at graph 1.0873, graph 0.7857 left font ",11" tc rgb C3
set arrow from graph 1.0164, graph 0.8592 to graph 1.0655, graph 1.0 nohead lc rgb C4 lw 0.8
set label 16 'cosineSegments' at graph 1.0873, graph 1.0 left font ",11" tc rgb C4
set arrow from graph 1.0164, graph 0.657 to graph 1.0655, graph 0.5 nohead lc rgb C8 lw 0.8
set label 17 'logarithmicCooling' at graph 1.0873, graph 0.5 left font ",11" tc rgb C8
plot D index 0 using 1:2 title 'momentum + warmupStableDecay' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 1 using 1:2 title 'momentum + oneCycle cycleMomentum=false' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 2 using 1:2 title 'adam + linear' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 3 using 1:2 title 'momentum + warmup cosine' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 4 using 1:2 title 'adam + polynomial' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 5 using 1:2 title 'adam + cosine' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 6 using 1:2 title 'adam + warmup cosine' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 7 using 1:2 title 'momentum + oneCycle cycleMomentum=true' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 8 using 1:2 title 'adam + cosineRestarts' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 9 using 1:2 title 'adam + piecewise' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 10 using 1:2 title 'adam' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 11 using 1:2 title 'adam + cosineSegments' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 13 using 1:2 title 'adam + oneCycle cycleMomentum=true' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 14 using 1:2 title 'adam + step' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 15 using 1:2 title 'adam + logarithmicCooling' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 16 using 1:2 title 'adam + warmupStableDecay' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 17 using 1:2 title 'adam + oneCycle cycleMomentum=false' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 18 using 1:2 title 'momentum + polynomial' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 19 using 1:2 title 'adam + multistep' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 21 using 1:2 title 'adam + inverseTime' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 22 using 1:2 title 'adam + exponential' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 24 using 1:2 title 'momentum + piecewise' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 25 using 1:2 title 'momentum + multistep' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 31 using 1:2 title 'momentum + step' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 30 using 1:2 title 'momentum + logarithmicCooling' noenhanced with steps lw 2 lc rgb C8, \
  D index 29 using 1:2 title 'momentum + cosineSegments' noenhanced with steps lw 2 lc rgb C4, \
  D index 28 using 1:2 title 'momentum + cosineRestarts' noenhanced with steps lw 2 lc rgb C3, \
  D index 27 using 1:2 title 'momentum + exponential' noenhanced with steps lw 2 lc rgb C5, \
  D index 26 using 1:2 title 'momentum + inverseTime' noenhanced with steps lw 2 lc rgb C6, \
  D index 23 using 1:2 title 'momentum + linear' noenhanced with steps lw 2 lc rgb C7, \
  D index 20 using 1:2 title 'momentum + cosine' noenhanced with steps lw 2 lc rgb C2, \
  D index 12 using 1:2 title 'momentum' noenhanced with steps lw 2 lc rgb C1
unset label 1
unset label 2

set lmargin at screen 0.5813; set rmargin at screen 0.7721
set bmargin at screen 0.1063; set tmargin at screen 0.4344
unset arrow
set xlabel 'factor τ of the best arm\047s expected runtime{}' tc rgb TEXT offset 0,0.3
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
set arrow from graph 1.0164, graph 0.8997 to graph 1.0655, graph 0.8571 nohead lc rgb C8 lw 0.8
set label 10 'warmupStableDecay' at graph 1.0873, graph 0.8571 left font ",11" tc rgb C8
set arrow from graph 1.0164, graph 0.8997 to graph 1.0655, graph 0.9286 nohead lc rgb C2 lw 0.8
set label 11 'oneCycle cycleMomentum=false' at graph 1.0873, graph 0.9286 left font ",11" tc rgb C2
set arrow from graph 1.0164, graph 0.8592 to graph 1.0655, graph 0.7857 nohead lc rgb C7 lw 0.8
set label 12 'warmup cosine' at graph 1.0873, graph 0.7857 left font ",11" tc rgb C7
set arrow from graph 1.0164, graph 0.8997 to graph 1.0655, graph 1.0 nohead lc rgb C3 lw 0.8
set label 13 'oneCycle cycleMomentum=true' at graph 1.0873, graph 1.0 left font ",11" tc rgb C3
set arrow from graph 1.0164, graph 0.7783 to graph 1.0655, graph 0.5 nohead lc rgb C5 lw 0.8
set label 14 'polynomial' at graph 1.0873, graph 0.5 left font ",11" tc rgb C5
set arrow from graph 1.0164, graph 0.8188 to graph 1.0655, graph 0.5714 nohead lc rgb C4 lw 0.8
set label 15 'piecewise' at graph 1.0873, graph 0.5714 left font ",11" tc rgb C4
set arrow from graph 1.0164, graph 0.8188 to graph 1.0655, graph 0.6429 nohead lc rgb C1 lw 0.8
set label 16 'multistep' at graph 1.0873, graph 0.6429 left font ",11" tc rgb C1
set arrow from graph 1.0164, graph 0.8188 to graph 1.0655, graph 0.7143 nohead lc rgb C6 lw 0.8
set label 17 'step' at graph 1.0873, graph 0.7143 left font ",11" tc rgb C6
plot D index 2 using 1:2 title 'adam + linear' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 4 using 1:2 title 'adam + polynomial' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 5 using 1:2 title 'adam + cosine' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 6 using 1:2 title 'adam + warmup cosine' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 8 using 1:2 title 'adam + cosineRestarts' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 9 using 1:2 title 'adam + piecewise' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 10 using 1:2 title 'adam' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 11 using 1:2 title 'adam + cosineSegments' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 12 using 1:2 title 'momentum' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 13 using 1:2 title 'adam + oneCycle cycleMomentum=true' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 14 using 1:2 title 'adam + step' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 15 using 1:2 title 'adam + logarithmicCooling' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 16 using 1:2 title 'adam + warmupStableDecay' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 17 using 1:2 title 'adam + oneCycle cycleMomentum=false' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 19 using 1:2 title 'adam + multistep' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 20 using 1:2 title 'momentum + cosine' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 21 using 1:2 title 'adam + inverseTime' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 22 using 1:2 title 'adam + exponential' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 23 using 1:2 title 'momentum + linear' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 26 using 1:2 title 'momentum + inverseTime' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 27 using 1:2 title 'momentum + exponential' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 28 using 1:2 title 'momentum + cosineRestarts' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 29 using 1:2 title 'momentum + cosineSegments' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 30 using 1:2 title 'momentum + logarithmicCooling' noenhanced with steps lw 0.7 lc rgb FAINT, \
  D index 31 using 1:2 title 'momentum + step' noenhanced with steps lw 2 lc rgb C6, \
  D index 25 using 1:2 title 'momentum + multistep' noenhanced with steps lw 2 lc rgb C1, \
  D index 24 using 1:2 title 'momentum + piecewise' noenhanced with steps lw 2 lc rgb C4, \
  D index 18 using 1:2 title 'momentum + polynomial' noenhanced with steps lw 2 lc rgb C5, \
  D index 7 using 1:2 title 'momentum + oneCycle cycleMomentum=true' noenhanced with steps lw 2 lc rgb C3, \
  D index 3 using 1:2 title 'momentum + warmup cosine' noenhanced with steps lw 2 lc rgb C7, \
  D index 1 using 1:2 title 'momentum + oneCycle cycleMomentum=false' noenhanced with steps lw 2 lc rgb C2, \
  D index 0 using 1:2 title 'momentum + warmupStableDecay' noenhanced with steps lw 2 lc rgb C8
unset label 1
unset label 2
unset multiplot
